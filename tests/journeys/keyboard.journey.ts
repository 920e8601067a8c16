import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { tabTo } from "../chromium/tab-to.ts";

const app = useApp();

async function expectRing(page: Page): Promise<void> {
  const width = await page.evaluate(() => {
    const focused = document.activeElement;
    const ringed = [
      focused,
      focused?.closest("label"),
      focused?.closest("[role=group]"),
      focused?.querySelector("span"),
    ];
    return Math.max(
      ...ringed.map((each) =>
        each ? Number.parseFloat(getComputedStyle(each).outlineWidth) || 0 : 0,
      ),
    );
  });
  expect(width).toBeGreaterThanOrEqual(3);
}

it("goes from the first run to a found note with the keyboard alone", async () => {
  const { page, close } = await app.open({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await tabTo(page, /^Begin/);
  await expectRing(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Keep it yours" }).waitFor();
  await tabTo(page, /passphrase/i);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Continue/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "How is it right now?" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await tabTo(page, /How pleasant/);
  await expectRing(page);
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp"]) {
    await page.keyboard.press(key);
  }
  await page.getByRole("slider", { name: "How pleasant is it?" }).waitFor();
  const spoken = page.getByRole("slider", { name: "How much energy is there?" });
  expect(await spoken.getAttribute("aria-valuetext")).toBe("rather high");
  await tabTo(page, /^Say more/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kept. Anything more?" }).waitFor();
  await tabTo(page, /^Two questions/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Two small questions" }).waitFor();
  await tabTo(page, /A note$/);
  await page.keyboard.type("typed with keys alone");
  await tabTo(page, /^Done/);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await tabTo(page, /^Look back/);
  await expectRing(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Look back" }).waitFor();
  await tabTo(page, /typed with keys alone/);
  await page.keyboard.press("Enter");
  const opened = page.getByRole("complementary", { name: "One entry" });
  await opened.getByText("typed with keys alone").waitFor();
  await tabTo(page, /^Erase for good/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    "Erase for good",
  );
  await close();
});
