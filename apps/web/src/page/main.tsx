import "@lichen/ui/tokens.css";
import "@lichen/ui/base.css";
import "@lichen/ui/fonts.css";
import "./frame/skeleton.css";
// First of all, for they take longest: the look at what is held, then the worker, begin while the rest is read.
import { readTripwire, untouched } from "./tripwire.ts";
import "./worker-port.ts";
import { render } from "preact";
import { App } from "./app.tsx";
import { beginAccidents } from "./frame/accident.ts";
import { beginAppearance } from "./frame/appearance.ts";
import { beginAutoLock } from "./frame/auto-lock.ts";
import { beginPlainName } from "./frame/plain-name.ts";
import { beginQuickExit } from "./frame/quick-exit.ts";
import { loadShell } from "./frame/shell-route.tsx";
import { loadLanguage } from "./language.ts";
import { beginNotebook, stand, standing } from "./notebook.ts";
import { beginOffline } from "./offline.ts";

/** Everything the app does before it is drawn; not awaited by the file itself, which others import from. */
async function begin(root: HTMLElement): Promise<void> {
  beginQuickExit();
  beginPlainName();
  beginAppearance();
  const shell = readTripwire() ? loadShell() : undefined;
  const begun = beginNotebook().catch(aNoteThatItFailed);
  await Promise.all([loadLanguage(), Promise.race([begun, aFirstRun()])]);
  if (standing.value?.kind === "open") await (shell ?? loadShell());
  beginAccidents();
  beginAutoLock();
  root.replaceChildren();
  render(<App />, root);
  // For the moment it opens; where it could not be fetched it is asked for again then.
  loadShell().catch(() => {});
  if (import.meta.env.PROD) void beginOffline();
  void import("./automatic-backup.ts").then((m) => m.beginAutomaticBackup());
  void import("./places/plan/follow-plan.ts").then((m) => m.beginFollowingPlan());
}

/** Comes only where nothing of Lichen is in this browser; the first page is there before the worker is. */
async function aFirstRun(): Promise<void> {
  if (!(await untouched)) return new Promise(() => {});
  stand({ kind: "first-run" });
}

/** Whatever went wrong on the way: a page is drawn all the same, with its ways back and with Help. */
function aNoteThatItFailed(failure: unknown): void {
  const code = failure instanceof Error ? failure.name : "Error";
  stand({ kind: "unreadable", problem: { kind: "refused", code } });
}

const root = document.getElementById("app");
if (!root) throw new Error("the page has no place for the app");
void begin(root);
