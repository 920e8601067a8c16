import { ok, problem, type Result, type StoreProblem } from "@lichen/base";

/** Another tab took over as the writer; thrown inside a transaction so that it is rolled back. */
export class NotTheWriter extends Error {}

/**
 * What a browser throws when there is no room. Chromium on a disk that is full says either, and on
 * nothing else that was met; and whatever it was, nothing more can be written for now.
 */
const FULL = ["QuotaExceededError", "UnknownError"];

/** Does something to the browser's storage; what the platform throws becomes a problem, a bug stays thrown. */
export async function attempt<T>(act: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await act());
  } catch (caught) {
    if (caught instanceof NotTheWriter) return problem({ kind: "busy" });
    if (!(caught instanceof DOMException)) throw caught;
    if (FULL.includes(caught.name)) return problem({ kind: "full" });
    if (caught.name === "NoModificationAllowedError") return problem({ kind: "busy" });
    return problem({ kind: "refused", code: caught.name });
  }
}
