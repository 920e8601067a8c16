import type { FlowWith } from "@lichen/core";
import { announce, type Told, told } from "../../frame/notices.ts";

/** Says at the end of a flow what was done, and with it the kind half that the table of core gives it. */
export async function tellEnd(of: FlowWith<"kind-line">, what: Told): Promise<void> {
  announce(what);
  const now = told.value;
  try {
    const [{ kindLineOf }, { symbiosisWords }] = await Promise.all([
      import("./kind-line.ts"),
      import("./symbiosis-words.ts"),
    ]);
    await symbiosisWords.load();
    if (now && told.value === now) told.value = { ...now, kindLine: kindLineOf(of) };
  } catch {
    // Without a network its words may not be here yet; what was done is said.
  }
}
