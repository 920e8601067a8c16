import { join } from "node:path";
import { serveFolder } from "./serve.ts";

/** The one address: another port would be another origin, with an empty notebook of its own. */
const USUAL_PORT = 5178;

const port = Number(process.env.PORT ?? USUAL_PORT);
const serving = await serveFolder(join(import.meta.dirname, "../../web/dist"), port);
if (!serving.ok) {
  process.stderr.write(
    `Something else is using http://localhost:${port} already, so nothing was started.\nStop that, or choose another place: PORT=${port + 1} npm start\n`,
  );
  process.exit(1);
}
const { stop } = serving.value;
process.stdout.write(`Lichen is at http://localhost:${serving.value.port}\nCtrl-C ends it.\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
