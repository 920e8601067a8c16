import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { serveFolder } from "../../apps/server/src/serve.ts";
import { useApp } from "../chromium/app-test.ts";
import { openBrowser } from "../chromium/browser.ts";
import { begin, checkIn, PASSPHRASE, toToday, unlock } from "../chromium/person.ts";

const app = useApp();
const READY = async () => {
  const { active } = await navigator.serviceWorker.ready;
  return active?.state === "activated";
};

it("works without a network from the first load: every place, a check-in, a reload", async () => {
  const { page, context, close } = await app.open({ keepsApp: true });
  await page.waitForFunction(READY);
  await context.setOffline(true);
  await begin(page);
  await toToday(page);
  await checkIn(page, "written with no network");
  for (const path of [
    "/look-back",
    "/look-back/calendar",
    "/settings/backup",
    "/help",
    "/ease",
    "/",
  ]) {
    await page.goto(`${app.address}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /written with no network/ }).waitFor();
  await close();
});

it("shows a text that was shared with it, and makes a note of it only when asked", async () => {
  const { page, context, close } = await app.open({ keepsApp: true });
  await page.waitForFunction(READY);
  await begin(page);
  await toToday(page);
  await page.close();
  const other = await context.newPage();
  await share(other, "a line nobody asked for");
  const shared = other.getByRole("region", { name: "A text came from elsewhere" });
  await shared.getByText("a line nobody asked for").waitFor();
  expect(other.url()).not.toContain("nobody");
  await shared.getByRole("button", { name: "Put it away" }).click();
  await shared.waitFor({ state: "detached" });
  expect(await other.evaluate(() => document.activeElement?.tagName)).toBe("H1");

  await share(other, "a line someone sent me");
  await shared.getByText("a line someone sent me").waitFor();
  await shared.getByRole("button", { name: "Keep it as a note" }).click();
  await other.getByLabel("A note").waitFor();
  expect(await other.getByLabel("A note").inputValue()).toBe("a line someone sent me");

  await share(other, "far ".repeat(60_000));
  await shared.getByText("Only its beginning fits in a note.").waitFor();
  await shared.getByRole("button", { name: "Keep it as a note" }).click();
  await other.getByLabel("A note").waitFor();
  expect((await other.getByLabel("A note").inputValue()).length).toBe(200_000);
  await other.goto(`${app.address}/look-back`);
  await other.getByText("2 entries").waitFor();
  await close();
});

it("shows nobody a shared text while locked, and lets go of it at the next lock", async () => {
  const { page, context, close } = await app.open({ keepsApp: true });
  await page.waitForFunction(READY);
  await begin(page, { passphrase: PASSPHRASE });
  await page.close();
  const other = await context.newPage();
  await share(other, "for these eyes alone");
  await other.getByText("It waits here until you open your notebook.").waitFor();
  expect(await other.content()).not.toContain("these eyes");
  await other.getByRole("button", { name: "Back" }).click();
  await unlock(other, PASSPHRASE);
  await other.getByRole("link", { name: /How is it right now/ }).click();
  await other.getByText("for these eyes alone").waitFor();

  await other.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await other.getByLabel("A note").waitFor();
  expect(await other.getByText("A text came from elsewhere").count()).toBe(0);
  await other.getByRole("button", { name: "Back" }).click();
  await unlock(other, PASSPHRASE);
  await other.getByRole("link", { name: /How is it right now/ }).click();
  await other.getByText("Touch anywhere on the field.").waitFor();
  expect(await other.getByText("A text came from elsewhere").count()).toBe(0);
  await close();
});

/** As another app does: a form that is posted from elsewhere. */
async function share(page: Page, text: string): Promise<void> {
  await page.goto("about:blank");
  await page.setContent(
    `<form method="post" action="${app.address}/share" enctype="multipart/form-data">
      <textarea name="text">${text}</textarea><button>Share</button></form>`,
  );
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

it("lets a newer version wait, says what is new, and takes it when asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lichen-version-"));
  cpSync(join(import.meta.dirname, "../../apps/web/dist"), folder, { recursive: true });
  const served = await serveFolder(folder, 0);
  if (!served.ok) throw new Error("no free port");
  const { page, close } = await openBrowser(`http://localhost:${served.value.port}/`);
  await page.waitForFunction(READY);
  await begin(page);
  await toToday(page);

  const worker = join(folder, "service-worker.js");
  const script = readFileSync(worker, "utf8");
  const version = /lichen-\$\{?"?([0-9a-f]{16})|[0-9a-f]{16}/.exec(script)?.[0] ?? "";
  expect(version).not.toBe("");
  writeFileSync(worker, script.replaceAll(version, `${version.slice(0, -4)}0000`));
  writeFileSync(
    join(folder, "whats-new.json"),
    JSON.stringify({ en: ["A calmer calendar."], hi: [] }),
  );
  await page.reload();
  await page.getByText("A newer version is ready.").waitFor();
  await page.getByText("A calmer calendar.").waitFor();
  await page.getByRole("button", { name: "Use it now" }).click();
  await page.getByText("A newer version is ready.").waitFor({ state: "detached" });
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await close();
  await served.value.stop();
  rmSync(folder, { recursive: true, force: true });
});
