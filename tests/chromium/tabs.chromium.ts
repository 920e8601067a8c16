import { expect, it } from "vitest";
import { expectAccessible } from "./access.ts";
import { useApp } from "./app-test.ts";
import { begin, checkIn, toToday } from "./person.ts";

const app = useApp();

it("lets one tab write, and another continue; the first then stands aside", async () => {
  const { page, context, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "from the first tab");
  const second = await context.newPage();
  await second.goto(app.address);
  await second.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  await expectAccessible(second, "open elsewhere");
  await second.getByRole("button", { name: "Continue here" }).click();
  await checkIn(second, "from the second tab");
  await page.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  await page.getByRole("button", { name: "Continue here" }).click();
  await page.getByRole("link", { name: "Look back" }).click();
  for (const note of ["from the first tab", "from the second tab"]) {
    await page.getByRole("button", { name: new RegExp(note) }).waitFor();
  }
  await close();
});

it("goes on in the other tab when the writer is killed", async () => {
  const { page, context, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "kept before the end");
  const second = await context.newPage();
  await second.goto(app.address);
  await second.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  const debug = await context.newCDPSession(page);
  const gone = page.waitForEvent("crash");
  void debug.send("Page.crash").catch(() => undefined); // It hangs up while it answers.
  await gone;
  await second.getByRole("button", { name: "Continue here" }).click();
  await second.getByRole("link", { name: "Look back" }).click();
  await second.getByRole("button", { name: /kept before the end/ }).waitFor();
  await checkIn2(second);
  expect(await second.getByText("2 entries").count()).toBe(1);
  await close();
});

async function checkIn2(page: Parameters<typeof begin>[0]): Promise<void> {
  await page.getByRole("link", { name: "Today" }).click();
  await checkIn(page, "and after it");
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /and after it/ }).waitFor();
}
