import type { Page } from "playwright-core";
import { touchField } from "../chromium/person.ts";
import { median } from "./median.ts";
import { slow } from "./web-start.ts";

/** The median time from a key to the next painted frame, while a note is typed. Begins and ends on Today. */
export async function measureTyping(page: Page): Promise<number> {
  await page.getByRole("link", { name: /How is it right now/ }).click();
  await touchField(page, 0.4, 0.4);
  await page.getByRole("button", { name: "Say more" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").focus();
  await slow(page, true);
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(globalThis, "lichenTyped", times);
    addEventListener("input", ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // After the frame was drawn: a message waits behind it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
  });
  await page.keyboard.type("slow is still growing, and a long note stays quick", { delay: 40 });
  await page.waitForFunction(
    () => (Reflect.get(globalThis, "lichenTyped") as number[]).length > 40,
  );
  const times = await page.evaluate(() => Reflect.get(globalThis, "lichenTyped") as number[]);
  await slow(page, false);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  return median(times) ?? Number.NaN;
}

/** The median time from Save to "Kept." on the screen: the write is durable by then. */
export async function measureKept(page: Page, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.getByRole("link", { name: /How is it right now/ }).click();
    await touchField(page, 0.3 + round / 20, 0.5);
    await slow(page, true);
    await page.evaluate(() => {
      Reflect.deleteProperty(globalThis, "lichenKept");
      let pressed = 0;
      addEventListener(
        "click",
        ({ timeStamp }) => {
          pressed = timeStamp;
        },
        { once: true, capture: true },
      );
      const watch = new MutationObserver(() => {
        const isSaid = [...document.querySelectorAll("[role=status]")].some((each) =>
          each.textContent?.startsWith("Kept."),
        );
        if (!isSaid || pressed === 0) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          Reflect.set(globalThis, "lichenKept", performance.now() - pressed);
        });
      });
      watch.observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.waitForFunction(() => Reflect.get(globalThis, "lichenKept") !== undefined);
    times.push(await page.evaluate(() => Number(Reflect.get(globalThis, "lichenKept"))));
    await slow(page, false);
    await page.reload();
    await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  }
  return median(times) ?? Number.NaN;
}

/** The median time from the third Shift to a page that is empty and painted. */
export async function measureExit(page: Page, address: string, rounds: number): Promise<number> {
  const times: number[] = [];
  await page.exposeFunction("lichenEmptied", (time: number) => {
    times.push(time);
  });
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${address}/look-back`);
    await page.getByRole("heading", { name: "Look back" }).waitFor();
    await slow(page, true);
    await page.evaluate(() => {
      let last = 0;
      addEventListener(
        "keydown",
        ({ timeStamp }) => {
          last = timeStamp;
        },
        { capture: true },
      );
      const place = document.getElementById("app");
      const watch = new MutationObserver(() => {
        if (place?.childElementCount !== 0) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const tell: unknown = Reflect.get(globalThis, "lichenEmptied");
          if (typeof tell === "function") tell(performance.now() - last);
        });
      });
      if (place) watch.observe(place, { childList: true });
    });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(/away\.html$/);
    await slow(page, false);
  }
  await page.goto(address);
  return median(times) ?? Number.NaN;
}

/**
 * The longest time from one frame to the next, by the clock and not by the stamp a frame bears, while
 * the timeline is scrolled far down, step by step. No mouse hovers over it, as on a phone.
 */
export async function measureScroll(page: Page): Promise<number> {
  await page.getByRole("link", { name: "Look back" }).press("Enter");
  await page.getByText(/^[\d,]+ entries$/).waitFor();
  await slow(page, true);
  const longest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frames: number[] = [];
        let last = performance.now();
        let left = 240;
        const frame = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          left -= 1;
          scrollBy(0, 140);
          if (left > 0) requestAnimationFrame(frame);
          // The first frames are those of arriving.
          else resolve(Math.max(...frames.slice(20)));
        };
        requestAnimationFrame(frame);
      }),
  );
  await slow(page, false);
  return longest;
}
