import type { RecordId } from "@lichen/base";
import type { KeptChain, KeptTechnique } from "@lichen/companion";
import {
  type Family,
  MOMENT_KINDS,
  type MomentKind,
  type Place,
  type PlannedResponse,
  type TechniqueNeed,
} from "@lichen/core";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import type { Choice } from "./ways.ts";

/** A technique of one's own while it is written: a text of steps, one on each line. */
export interface OwnInHand {
  readonly id: RecordId | undefined;
  readonly title: string;
  readonly steps: string;
  readonly minutes: number;
  readonly moments: readonly MomentKind[];
  readonly needs: readonly TechniqueNeed[];
  /** As they were, where it is an earlier one that is changed. */
  readonly places: readonly Place[] | undefined;
}

/** One step of a chain while it is made; its key stays when it is moved. */
export interface StepInHand {
  readonly key: string;
  readonly response: PlannedResponse;
}

/** An if-then chain while it is made; `next` is the step that is being written. */
export interface ChainInHand {
  readonly id: RecordId | undefined;
  readonly cue: string;
  readonly steps: readonly StepInHand[];
  readonly next: PlannedResponse | undefined;
  readonly withoutPerson: boolean;
  /** The kind of moment it is for; undefined where its cue says so. */
  readonly moment: MomentKind | undefined;
}

const NEW_OWN: OwnInHand = {
  id: undefined,
  title: "",
  steps: "",
  minutes: 5,
  moments: [],
  needs: [],
  places: undefined,
};
const NEW_CHAIN: ChainInHand = {
  id: undefined,
  cue: "",
  steps: [],
  next: undefined,
  withoutPerson: false,
  moment: undefined,
};
const NO_CHOICE: Choice = { axis: "moment", value: undefined };

/** What is looked at and written here. Held in memory: no address names it, and it goes with the keys. */
export const openedWay = signal<string | undefined>(undefined);
export const choice = signal<Choice>(NO_CHOICE);
export const query = signal("");
/** The families that stand open in the list. */
export const openFamilies = signal<readonly Family[]>([]);
export const ownInHand = signal<OwnInHand>(NEW_OWN);
export const chainInHand = signal<ChainInHand>(NEW_CHAIN);

whenClosed(() => {
  openedWay.value = undefined;
  choice.value = NO_CHOICE;
  query.value = "";
  openFamilies.value = [];
  ownInHand.value = NEW_OWN;
  chainInHand.value = NEW_CHAIN;
});

/** Where the list stood when a technique was opened, so that coming back leads there. */
export const leftAt = { y: 0 };

/** Opens one technique. */
export function openWay(id: string): void {
  leftAt.y = scrollY;
  openedWay.value = id;
  goTo("/library/technique");
}

/** Begins a technique of one's own, or goes on with the one that was begun. */
export function writeOwn(): void {
  if (ownInHand.value.id !== undefined) ownInHand.value = NEW_OWN;
  goTo("/library/own");
}

/** Takes up a technique of one's own to change it. */
export function changeOwn({ id, title, steps, facts }: KeptTechnique): void {
  const isForAll = facts.moments.length === MOMENT_KINDS.length;
  ownInHand.value = {
    id,
    title,
    steps: steps.join("\n"),
    minutes: facts.minutes[0],
    moments: isForAll ? [] : facts.moments,
    needs: facts.needs,
    places: facts.places,
  };
  goTo("/library/own");
}

/** Puts down what was written, once it is kept. */
export function putOwnDown(): void {
  ownInHand.value = NEW_OWN;
}

/** Begins a chain, or goes on with the one that was begun. */
export function makeChain(): void {
  if (chainInHand.value.id !== undefined) chainInHand.value = NEW_CHAIN;
  goTo("/library/chain");
}

/** Takes up a chain to change it. */
export function changeChain(chain: KeptChain): void {
  const { id, cue, responses, withoutPerson, moment } = chain;
  const steps = responses.map((response) => ({ key: crypto.randomUUID(), response }));
  chainInHand.value = { id, cue, steps, next: undefined, withoutPerson, moment };
  goTo("/library/chain");
}

/** Puts down the chain, once it is kept. */
export function putChainDown(): void {
  chainInHand.value = NEW_CHAIN;
}
