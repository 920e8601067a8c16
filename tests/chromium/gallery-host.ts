import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";
import { type Serving, serveFolder } from "../../apps/server/src/serve.ts";

/** Builds the gallery and serves it, under the app's own headers, for the tests of a file. */
export function useGallery(): { readonly address: string } {
  const built = mkdtempSync(join(tmpdir(), "lichen-gallery-"));
  let served: Serving | undefined;
  beforeAll(async () => {
    const root = join(import.meta.dirname, "../../packages/ui/gallery");
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "warn",
      build: { outDir: built, emptyOutDir: true },
    });
    const serving = await serveFolder(built, 0);
    if (!serving.ok) throw new Error("no free port");
    served = serving.value;
  });
  afterAll(async () => {
    await served?.stop();
    rmSync(built, { recursive: true, force: true });
  });
  return {
    get address() {
      return `http://localhost:${served?.port}`;
    },
  };
}
