import "@lichen/ui/tokens.css";
import "@lichen/ui/base.css";
import "@lichen/ui/fonts.css";
import "./frame/skeleton.css";
// First of all, for it takes longest: the worker begins while the rest of the page is read.
import "./worker-port.ts";
import { render } from "preact";
import { App } from "./app.tsx";
import { beginAccidents } from "./frame/accident.ts";
import { beginAppearance } from "./frame/appearance.ts";
import { beginAutoLock } from "./frame/auto-lock.ts";
import { loadDoor } from "./frame/door-route.tsx";
import { beginPlainName } from "./frame/plain-name.ts";
import { beginQuickExit } from "./frame/quick-exit.ts";
import { loadLanguage } from "./language.ts";
import { beginNotebook, stand } from "./notebook.ts";
import { beginOffline } from "./offline.ts";
import { isUntouched, readTripwire } from "./tripwire.ts";

/** Everything the app does before it is drawn; not awaited by the file itself, which others import from. */
async function begin(root: HTMLElement): Promise<void> {
  beginQuickExit();
  beginPlainName();
  beginAppearance();
  await Promise.all([
    loadLanguage(),
    Promise.race([beginNotebook(), aFirstRun()]),
    // Where nothing is remembered, the door is what opens: its files come while the worker looks.
    readTripwire() ? undefined : loadDoor(),
  ]);
  beginAccidents();
  beginAutoLock();
  root.replaceChildren();
  render(<App />, root);
  if (import.meta.env.PROD) void beginOffline();
  void import("./automatic-backup.ts").then((m) => m.beginAutomaticBackup());
  void import("./places/plan/follow-plan.ts").then((m) => m.beginFollowingPlan());
}

/** Comes only where nothing of Lichen is in this browser; the first page is there before the worker is. */
async function aFirstRun(): Promise<void> {
  if (!(await isUntouched())) return new Promise(() => {});
  stand({ kind: "first-run" });
}

const root = document.getElementById("app");
if (!root) throw new Error("the page has no place for the app");
void begin(root);
