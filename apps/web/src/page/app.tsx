import { ShellRoute } from "./frame/shell-route.tsx";
import { standing } from "./notebook.ts";
import { Door } from "./places/door/door.tsx";

/** The app: the door while the notebook is not open, the five places once it is. */
export function App() {
  return standing.value?.kind === "open" ? <ShellRoute /> : <Door />;
}
