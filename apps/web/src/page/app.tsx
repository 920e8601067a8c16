import { standing } from "./notebook.ts";
import { ask } from "./worker-port.ts";

/** A bare stand-in, until the shell is here. */
export function App() {
  Object.assign(window, { ask });
  return <pre>{JSON.stringify(standing.value)}</pre>;
}
