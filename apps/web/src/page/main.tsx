import "@lichen/ui/tokens.css";
import "@lichen/ui/base.css";
import "@lichen/ui/fonts.css";
import "./frame/skeleton.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { beginAccidents } from "./frame/accident.ts";
import { beginAppearance } from "./frame/appearance.ts";
import { beginAutoLock } from "./frame/auto-lock.ts";
import { beginPlainName } from "./frame/plain-name.ts";
import { beginQuickExit } from "./frame/quick-exit.ts";
import { loadLanguage } from "./language.ts";
import { beginNotebook } from "./notebook.ts";
import { beginOffline } from "./offline.ts";
import { readTripwire } from "./tripwire.ts";

const root = document.getElementById("app");
if (!root) throw new Error("the page has no place for the app");

beginQuickExit();
beginPlainName();
beginAppearance();
// Where nothing is remembered, the door is what opens: its files come while the worker looks.
if (!readTripwire()) void import("./places/door/door.tsx");
await Promise.all([loadLanguage(), beginNotebook()]);
beginAccidents();
beginAutoLock();
root.replaceChildren();
render(<App />, root);
if (import.meta.env.PROD) void beginOffline();
void import("./automatic-backup.ts").then((m) => m.beginAutomaticBackup());
