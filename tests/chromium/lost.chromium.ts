import { it } from "vitest";
import { expectAccessible } from "./access.ts";
import { useApp } from "./app-test.ts";
import { backUp, begin, bringBackupIn, checkIn, showWords, toToday } from "./person.ts";

const app = useApp();

for (const memory of ["localStorage", "the cache"] as const) {
  it(`greets an emptied store as lost, remembered by ${memory}, and brings the backup back`, async () => {
    const { page, context, close } = await app.open();
    await begin(page);
    await toToday(page);
    await checkIn(page, "safe in the backup");
    const words = await showWords(page);
    const file = await backUp(page);
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    const debug = await context.newCDPSession(page);
    await page.goto("about:blank");
    await debug.send("Storage.clearDataForOrigin", {
      origin: app.address,
      storageTypes: `indexeddb,file_systems,${memory === "the cache" ? "local_storage" : ""}`,
    });
    await page.goto(app.address);
    if (memory === "the cache") await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole("heading", { name: "This browser has lost its copy" }).waitFor();
    await expectAccessible(page, "lost");
    await page.getByRole("button", { name: "Bring a backup file back" }).click();
    await bringBackupIn(page, file, words);
    await page.getByRole("link", { name: "Look back" }).click();
    await page.getByRole("button", { name: /safe in the backup/ }).waitFor();
    await close();
  });
}
