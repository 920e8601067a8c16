/** `npm run demo -- --notebook DIR --days N`: a made-up life of any length, from a seed. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["apps/cli/bin/lichen.mjs", "demo", ...process.argv.slice(2)]);
