import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { ok, problem, type Result } from "@lichen/base";
import { hostOf } from "./host.ts";

/** A host that is up. */
export interface Serving {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a folder on this machine only; a busy port is a problem, never another port in its place. */
export function serveFolder(
  folder: string,
  port: number,
): Promise<Result<Serving, { readonly kind: "port-busy"; readonly port: number }>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: hostOf(folder).fetch, port, hostname: "localhost" }, (info) => {
      resolve(ok({ port: info.port, stop: () => stopping(server as Server) }));
    });
    server.on("error", (caught: NodeJS.ErrnoException) => {
      if (caught.code === "EADDRINUSE") resolve(problem({ kind: "port-busy", port }));
      else reject(caught);
    });
  });
}

function stopping(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
