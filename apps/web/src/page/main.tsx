import { render } from "preact";
import { App } from "./app.tsx";
import { loadLanguage } from "./language.ts";
import { beginNotebook } from "./notebook.ts";

const root = document.getElementById("app");
if (!root) throw new Error("the page has no place for the app");

await Promise.all([loadLanguage(), beginNotebook()]);
root.replaceChildren();
render(<App />, root);
