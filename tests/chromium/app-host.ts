import { join } from "node:path";
import { serveFolder } from "../../apps/server/src/serve.ts";

/** The built app, served as `npm start` serves it, at an address of its own. */
export interface AppHost {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves the built app; `port` 0 takes any free one. */
export async function hostApp(port = 0): Promise<AppHost> {
  const served = await serveFolder(join(import.meta.dirname, "../../apps/web/dist"), port);
  if (!served.ok) throw new Error(`port ${port} is busy`);
  const { stop } = served.value;
  return { address: `http://localhost:${served.value.port}`, port: served.value.port, stop };
}
