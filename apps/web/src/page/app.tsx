import { DoorRoute } from "./frame/door-route.tsx";
import { Shell } from "./frame/shell.tsx";
import { standing } from "./notebook.ts";

/** The app: the door while the notebook is not open, the five places once it is. */
export function App() {
  return standing.value?.kind === "open" ? <Shell /> : <DoorRoute />;
}
