/** A contact as the browser hands it over: only what was asked for, and what the person left ticked. */
export interface ChosenContact {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** The part of the Contact Picker API (W3C, 2024) that is asked: names and numbers of one contact. */
interface ContactsManager {
  select(
    properties: readonly ["name", "tel"],
    options: { readonly multiple: false },
  ): Promise<readonly { readonly name?: readonly string[]; readonly tel?: readonly string[] }[]>;
}

/** Whether this browser lets a person pick a contact. Nothing is read by asking. */
export function canChooseContact(): boolean {
  return contacts() !== undefined;
}

/**
 * Lets the person pick one contact in a list that is the phone’s own. Only on a press, only a name and
 * its numbers; undefined where nobody was picked or the phone would not.
 */
export async function chooseContact(): Promise<ChosenContact | undefined> {
  try {
    const [chosen] = (await contacts()?.select(["name", "tel"], { multiple: false })) ?? [];
    if (!chosen) return undefined;
    const said = (all: readonly string[] | undefined) => [
      ...new Set((all ?? []).map((text) => text.trim()).filter((text) => text !== "")),
    ];
    return { name: said(chosen.name)[0] ?? "", numbers: said(chosen.tel) };
  } catch {
    return undefined; // Closed or refused: then it is typed, as it always could be.
  }
}

function contacts(): ContactsManager | undefined {
  const found: unknown = Reflect.get(navigator, "contacts");
  return isManager(found) ? found : undefined;
}

function isManager(found: unknown): found is ContactsManager {
  return typeof found === "object" && found !== null && "select" in found;
}
