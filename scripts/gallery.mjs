/** `npm run gallery`: every component in every theme, text size and language, at one address. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["node_modules/vite/bin/vite.js", "packages/ui/gallery", "--port", "5179", "--strictPort"]);
