import { render } from "preact";
import { plainSettings } from "../plain-settings.ts";
import { ask } from "../worker-port.ts";
import { finishBeforeLock } from "./auto-lock.ts";

/** Our own empty page, held for use without a network. */
const EMPTY_PAGE = "/away.html";
const WINDOW = 2000;
/** What was typed has this long to be kept before the page is left, in milliseconds. */
const LONGEST = 400;

/**
 * Leaves at once: the page is emptied in the same frame, the keys are dropped, and this address is
 * replaced by another. The browser's history of earlier pages stays: settings say so.
 */
export function leaveQuickly(): void {
  const root = document.getElementById("app");
  document.documentElement.dataset.covered = "left";
  if (root) {
    render(null, root);
    root.replaceChildren();
  }
  const leave = () => location.replace(plainSettings.value.exitTo ?? EMPTY_PAGE);
  // The screen is empty already; what was typed gets a moment to be kept.
  void finishBeforeLock()
    .then(() => ask("lock"))
    .then(leave);
  setTimeout(leave, LONGEST);
}

/** Shift, three times within two seconds and nothing in between, leaves quickly. */
export function beginQuickExit(): void {
  let pressed: readonly number[] = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      pressed = [];
      return;
    }
    if (event.repeat) return;
    pressed = [...pressed.filter((at) => event.timeStamp - at < WINDOW), event.timeStamp];
    if (pressed.length >= 3) leaveQuickly();
  });
}
