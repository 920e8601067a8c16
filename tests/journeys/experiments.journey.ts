import { beginExperiment, experimentsSoFar, noteExperimentDay } from "@lichen/companion";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";
import { beginWithNotebook } from "../chromium/whole-life.ts";

const app = useApp();
const DAY = 86_400_000;

/** A notebook with one experiment that came to its end, and one that goes on since three days. */
async function lived() {
  const clock = fakeClock(Date.now() - 62 * DAY);
  const { notebook } = await openMemoryNotebook({ seed: 11, clock });
  await beginExperiment(notebook, { trial: "music", weeks: 8 });
  for (let at = 0; at < 56; at += 1) {
    clock.pass(DAY);
    const { all, days } = experimentsSoFar(notebook);
    const [experiment, today] = [all[0]?.experiment.id, days[0]];
    if (!experiment || !today) throw new Error("nothing goes on");
    const outcome = (today.side === "b" ? 7 : 4) + (at % 3);
    await noteExperimentDay(notebook, { experiment, day: today.day, outcome, followed: true });
  }
  clock.pass(3 * DAY);
  await beginExperiment(notebook, { trial: "name-it", weeks: 12 });
  return notebook;
}

it("agrees on an experiment, lets it be stopped, and can take that back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/look-back/experiments`);
  await page.getByText("Does it help me, or does it only seem so?").waitFor();
  await page.getByRole("link", { name: "Choose an experiment" }).click();
  await page.getByText("You can stop at any time.").waitFor();
  await page.getByRole("radio", { name: /One small thing/ }).check();
  await page.getByText("Asked each evening: How able did I feel?").waitFor();
  await page.getByRole("radio", { name: /16 weeks/ }).check();
  await expectAccessible(page, "what is agreed on");
  await page.getByRole("button", { name: "Agree and begin tomorrow" }).click();
  await page.getByText(/^It begins on .* Nothing to do until then\.$/).waitFor();

  const stop = page.getByRole("button", { name: "Stop the experiment" });
  await stop.click();
  await page.getByText(/It has no result, and that is fine/).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await stop.waitFor();
  expect(await page.getByText(/It has no result/).count()).toBe(0);
  await close();
});

it("says what the coin says today, keeps the evening, and tells a result only of what is over", async () => {
  const { page, close } = await app.open();
  await beginWithNotebook(page, await lived());
  await page.goto(`${app.address}/look-back/experiments`);
  await page.getByText("Clear: higher on days of trying").waitFor();
  await page.getByText("Which days stood higher is told at the end", { exact: false }).waitFor();
  await expectAccessible(page, "an experiment under way");

  // Today stands first, and yesterday while it is open.
  const slider = page.getByRole("slider", { name: "How pleasant was the day?" });
  expect(await slider.count()).toBe(2);
  await slider.first().focus();
  await page.keyboard.press("6");
  await page.getByRole("button", { name: "It did", exact: true }).first().click();
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => slider.first().getAttribute("aria-valuenow")).toBe("6");
  expect(await page.getByText(/Clear:|No clear difference/).count()).toBe(1);

  await page.getByText("The same as a table").click();
  const rows = page.getByRole("row");
  expect(await rows.getByRole("cell").count()).toBe(2);
  await close();
});
