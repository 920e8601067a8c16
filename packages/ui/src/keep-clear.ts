import { type Box, riseClearOf } from "./clear-of-fields.ts";

/** Where it stands when it is not raised, and has arrived. */
function atFoot(notice: HTMLElement): Box {
  const { left, right } = notice.getBoundingClientRect();
  const { bottom = 0 } = notice.parentElement?.getBoundingClientRect() ?? {};
  return { top: bottom - notice.offsetHeight, bottom, left, right };
}

/** What a person may be about to use: fields, and the one filled button of a screen. */
const FIELDS = "main :is(input:not([type=hidden]), textarea, select, [data-main])";

/** What else may have the focus, and is not covered while it has. */
const CONTROLS = "main :is(a, button, summary, [tabindex='0'])";

/** Moves a notice out of the way of what is used, as they come, go, scroll and take focus; answers how to stop. */
export function keepClear(notice: HTMLElement): () => void {
  let frame = 0;
  let isPressed = false;
  const place = () => {
    frame = 0;
    // Nothing moves between a press and its release: it would take the press away from what was meant.
    if (isPressed) return;
    const { activeElement } = document;
    const all = [...document.querySelectorAll(FIELDS)];
    const hasFocus = activeElement?.matches(`${FIELDS}, ${CONTROLS}`) === true;
    const fields = hasFocus
      ? [activeElement, ...all.filter((each) => each !== activeElement)]
      : all;
    const top = document.querySelector("main")?.getBoundingClientRect().top ?? 0;
    const rise = riseClearOf(
      atFoot(notice),
      fields.map((field) => field.getBoundingClientRect()),
      { top: Math.max(0, top), hasFocus },
    );
    notice.style.insetBlockEnd = `${rise}px`;
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  const press = (event: Event) => {
    isPressed = event.type === "pointerdown";
    if (!isPressed) soon();
  };
  place();
  const giveBack = makeRoom(notice.offsetHeight);
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.body);
  const ways = ["scroll", "resize", "focusin"] as const;
  for (const way of ways) addEventListener(way, soon, { passive: true });
  const presses = ["pointerdown", "pointerup", "pointercancel"] as const;
  for (const each of presses) addEventListener(each, press, { passive: true });
  return () => {
    giveBack();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    for (const way of ways) removeEventListener(way, soon);
    for (const each of presses) removeEventListener(each, press);
  };
}

/** Room below the page as high as the notice, so that its last line can be scrolled clear; answers how to give it back. */
function makeRoom(height: number): () => void {
  const { documentElement: page } = document;
  page.style.setProperty("--notice-room", `${height}px`);
  return () => {
    // Who reads the last lines keeps the room, for without it they would jump.
    const below = page.scrollHeight - innerHeight - scrollY;
    if (scrollY === 0 || below > height) page.style.removeProperty("--notice-room");
  };
}
