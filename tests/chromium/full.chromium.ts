import { expect, it } from "vitest";
import { useApp } from "./app-test.ts";
import { startKillable } from "./killable.ts";
import { begin, checkIn, toToday, touchField } from "./person.ts";
import { mountSmallDisk } from "./small-disk.ts";

const app = useApp();

it("says when the disk is full, keeps the draft on the screen, and never takes loss for a first run", async () => {
  const disk = mountSmallDisk(160);
  if (!disk) {
    console.log("figure: full disk of a profile: not run, for no small disk could be mounted here");
    return;
  }
  try {
    const { page, quit } = await startKillable(disk.profile, app.address);
    await begin(page);
    await toToday(page);
    let acknowledged = 0;
    for (const note of ["one", "two", "three"]) {
      await checkIn(page, `kept while there was room: ${note}`);
      acknowledged += 1;
    }
    disk.leave(0);
    // Until the browser notices: it may still have room of its own for some.
    const full = page.getByRole("heading", { name: "There is no room left" });
    for (let tries = 0; tries < 12 && (await full.count()) === 0; tries += 1) {
      await page.getByRole("link", { name: /How is it right now/ }).click();
      await touchField(page, 0.6, 0.4);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      // The check-in is left once it is kept; a notice of the one before may still be there.
      const kept = page.getByRole("link", { name: /How is it right now/ });
      await full.or(kept).first().waitFor();
      if ((await full.count()) > 0) break;
      acknowledged += 1;
      disk.leave(0);
    }
    const isSaid = (await full.count()) > 0;
    await quit();

    const again = await startKillable(disk.profile, app.address);
    const { page: after } = again;
    const recognised = after
      .getByRole("heading", { name: "This browser has lost its copy" })
      .or(after.getByRole("heading", { name: "Your notebook does not open here" }))
      .or(after.getByRole("navigation", { name: "Places" }));
    const first = after.getByRole("button", { name: "Begin", exact: true });
    await recognised.or(first).first().waitFor();
    expect(await first.count()).toBe(0);
    let there = "recognised as lost";
    if ((await after.getByRole("navigation", { name: "Places" }).count()) > 0) {
      await after.getByRole("link", { name: "Look back" }).click();
      const text = await after.getByText(/^\d+ entr(y|ies)$/).textContent();
      const count = Number.parseInt(text ?? "0", 10);
      there = `${count} of ${acknowledged} there`;
      if (count < acknowledged) await after.getByText(/not here any more/).waitFor();
    }
    console.log(
      `figure: full disk of a profile: ${isSaid ? "said" : "the browser had room of its own"}; after a restart ${there}; a first run 0 times`,
    );
    await again.quit();
  } finally {
    disk.remove();
  }
}, 300_000);
