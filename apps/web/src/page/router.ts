import { type ReadonlySignal, signal } from "@preact/signals";

/**
 * Every address of the app. An address names a place and never a record: what a place shows is kept
 * in memory, so that nothing of it stays in a browser's history.
 */
export const ADDRESSES = [
  "/",
  "/check-in",
  "/check-in/words",
  "/check-in/all-words",
  "/check-in/questions",
  "/grow",
  "/grow/goal",
  "/grow/make",
  "/grow/victories",
  "/grow/predictions",
  "/grow/predictions/new",
  "/grow/predictions/look",
  "/ease",
  "/ease/kindness",
  "/ease/kindness/pause",
  "/ease/kindness/friend",
  "/ease/kindness/both",
  "/ease/kindness/values",
  "/ease/kindness/letter",
  "/ease/kindness/wishes",
  "/ease/kindness/near",
  "/ease/kindness/letter-back",
  "/hard-moment",
  "/hard-moment/plan",
  "/hard-moment/play",
  "/hard-moment/after",
  "/library",
  "/library/technique",
  "/library/about-me",
  "/library/own",
  "/library/chains",
  "/library/chain",
  "/setback",
  "/setback/lessons",
  "/anxiety",
  "/circle",
  "/circle/person",
  "/circle/reach-out",
  "/circle/care-card",
  "/journal",
  "/look-back",
  "/look-back/calendar",
  "/look-back/balance",
  "/look-back/links",
  "/look-back/days",
  "/look-back/measures",
  "/look-back/measures/one",
  "/look-back/measures/answer",
  "/look-back/experiments",
  "/look-back/experiments/new",
  "/look-back/search",
  "/look-back/entry",
  "/look-back/hidden",
  "/look-back/more",
  "/look-back/lichen",
  "/look-back/review",
  "/look-back/year-kept",
  "/look-back/report",
  "/settings",
  "/settings/appearance",
  "/settings/lock",
  "/settings/backup",
  "/settings/bring",
  "/settings/about",
  "/settings/offers",
  "/settings/reminders",
  "/help",
  "/plan",
  "/protect",
  "/passphrase",
  "/restore",
] as const;
export type Address = (typeof ADDRESSES)[number];

// Pages that remember their place restore it themselves, once they have laid themselves out.
history.scrollRestoration = "manual";

const current = signal<Address>(addressFrom(location.pathname));
/** Where the person is. */
export const address: ReadonlySignal<Address> = current;

/** The address a path means; what is unknown leads home. */
export function addressFrom(path: string): Address {
  const plain = path.length > 1 ? path.replace(/\/+$/, "") : path;
  return ADDRESSES.find((known) => known === plain) ?? "/";
}

/** Goes somewhere, so that the back button leads here again. */
export function goTo(to: Address): void {
  if (to === current.value) return;
  cameByBack = false;
  push(to);
}

/** Takes a step within a page: the address stays, and the back button leads to the step before. */
export function stepOn(): void {
  push(current.value);
}

/** When the person, or the app for them, began to leave the page before: a slow phone arrives later. */
let leftAt = 0;
let isOnTheWay = false;

/** When the page before was left, on the clock of `performance.now()`. */
export const whenLeft = (): number => leftAt;

/** Goes so many steps back: the browser does it in its own time. */
function travel(steps: number): void {
  leftAt = performance.now();
  isOnTheWay = true;
  history.go(steps);
}

function push(to: Address): void {
  leftAt = performance.now();
  trail.set(depth(), current.value);
  history.pushState(depth() + 1, "", to);
  current.value = to;
  scrollTo(0, 0);
}

/** Goes somewhere in place of where the person is. */
export function replaceWith(to: Address): void {
  leftAt = performance.now();
  history.replaceState(depth(), "", to);
  current.value = to;
}

/** Goes back; `otherwise` is where that leads when the person came here from nowhere. */
export function goBack(otherwise: Address): void {
  if (depth() > 0) travel(-1);
  else replaceWith(otherwise);
}

/** Where each step of this visit led, by depth; a page loaded anew knows only itself. */
const trail = new Map<number, Address>();

/** Goes back to the last time the person was at any of these, leaving out what came between; else to the first. */
export function goBackTo(to: Address, ...others: readonly Address[]): void {
  const wanted = [to, ...others];
  const steps = [...trail].filter(([at, where]) => at < depth() && wanted.includes(where));
  const last = Math.max(...steps.map(([at]) => at));
  if (Number.isFinite(last)) travel(last - depth());
  else replaceWith(to);
}

/** Leaves a page that has nothing to show: further back where Back led here, else somewhere else. */
export function skip(otherwise: Address): void {
  if (cameByBack && depth() > 0) travel(-1);
  else replaceWith(otherwise);
}

let cameByBack = false;

/** Steps taken inside the app: all that is ever kept in the history's state. */
export function depth(): number {
  return typeof history.state === "number" ? history.state : 0;
}

/** The address a link leads to inside the app; undefined for links that lead elsewhere. */
function addressOf(link: HTMLAnchorElement): Address | undefined {
  if (link.origin !== location.origin || link.target !== "" || link.download !== "")
    return undefined;
  return ADDRESSES.find((known) => known === link.pathname);
}

addEventListener("click", (event) => {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const to = link && isPlain && !event.defaultPrevented ? addressOf(link) : undefined;
  if (to === undefined) return;
  event.preventDefault();
  goTo(to);
});

addEventListener("popstate", () => {
  if (!isOnTheWay) leftAt = performance.now();
  isOnTheWay = false;
  cameByBack = true;
  current.value = addressFrom(location.pathname);
});
