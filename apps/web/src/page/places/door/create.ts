import { stand } from "../../notebook.ts";
import { setPlain } from "../../plain-settings.ts";
import { problemText } from "../../problem-text.ts";
import { replaceWith } from "../../router.ts";
import { ask } from "../../worker-port.ts";

/** Makes the notebook and goes to the first check-in; a sentence if it could not be made. */
export async function createNotebookHere(
  passphrase: string | undefined,
): Promise<string | undefined> {
  const made = await ask("create", { passphrase });
  if (!made.ok) return await problemText(made.problem);
  setPlain({ wordsSeen: false }); // The words of this notebook, seen by nobody yet.
  replaceWith("/check-in");
  stand(made.value);
  // Asked once, when there is something to keep; a browser that declines is told of in settings.
  void navigator.storage?.persist?.();
  return undefined;
}
