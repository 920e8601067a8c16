import type { RecordId } from "@lichen/base";
import type { KeptPerson } from "@lichen/companion";
import type { GoodFor, Person } from "@lichen/core";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";
import { goTo } from "../../router.ts";

const NOBODY: PersonInHand = {
  id: undefined,
  draft: { name: "", is: "person", goodFor: [], phone: "", line: "" },
};

/** Someone while they are written down: a new one, or one that is changed. */
export interface PersonInHand {
  readonly id: RecordId | undefined;
  readonly draft: Person;
}

/** Held in memory: no address names anyone, and it goes with the keys. */
export const personInHand = signal<PersonInHand>(NOBODY);
/** Whom a message is for, by name of their record. */
export const reaching = signal<RecordId | undefined>(undefined);

/** Writes someone down who may be good for something. */
export function addPerson(use?: GoodFor): void {
  const { id, draft } = personInHand.value;
  const isBegun = id === undefined && draft.name !== "";
  if (!isBegun) personInHand.value = NOBODY;
  if (use && !personInHand.value.draft.goodFor.includes(use)) {
    const now = personInHand.value;
    const goodFor = [...now.draft.goodFor, use];
    personInHand.value = { ...now, draft: { ...now.draft, goodFor } };
  }
  goTo("/circle/person");
}

/** Takes up someone to change what is written of them. */
export function changePerson({ id, name, is, goodFor, phone, line }: KeptPerson): void {
  personInHand.value = { id, draft: { name, is, goodFor, phone, line } };
  goTo("/circle/person");
}

/** Puts down who was written, once they are kept. */
export function putDown(): void {
  personInHand.value = NOBODY;
}

whenClosed(() => {
  personInHand.value = NOBODY;
  reaching.value = undefined;
});
