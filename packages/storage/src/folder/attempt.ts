import { ok, problem, type Result, type StoreProblem } from "@lichen/base";

/** Does something to a disk; what the platform throws becomes a problem, a bug stays thrown. */
export function attempt<T>(act: () => T): Result<T, StoreProblem> {
  try {
    return ok(act());
  } catch (caught) {
    const code = codeOf(caught);
    if (code === undefined) throw caught;
    if (code === "ENOSPC" || code === "EDQUOT") return problem({ kind: "full" });
    return problem({ kind: "refused", code });
  }
}

/** The code of a platform's error; undefined for anything else. */
export function codeOf(caught: unknown): string | undefined {
  if (!(caught instanceof Error) || !("code" in caught)) return undefined;
  return typeof caught.code === "string" ? caught.code : undefined;
}
