import type { OwnPage, OwnPageKind, PartOf } from "@lichen/core";
import { useState } from "preact/hooks";
import { type Texts, useKeptSoon } from "./kept-soon.ts";
import { useAnswer } from "./notebook.ts";
import { ask } from "./worker-port.ts";

/** How each page is asked for and kept. */
const DEEDS = {
  "care-card": { read: "careCard", keep: "keepCareCard" },
  "safety-plan": { read: "safetyPlan", keep: "keepSafetyPlan" },
} as const;

/** A page of the person's own while it is written. */
export interface WrittenPage<K extends OwnPageKind> {
  /** Undefined until the page is here. */
  readonly page: OwnPage<K> | undefined;
  write(part: PartOf<K>, text: string): void;
  /** Keeps at once what was written and still waits. */
  keep(): Promise<void>;
}

/** A page of the person's own, kept as it is written. */
export function useOwnPage<K extends OwnPageKind>(kind: K): WrittenPage<K> {
  const kept = useAnswer(DEEDS[kind].read) as OwnPage<K> | undefined; // The table pairs them.
  const [written, setWritten] = useState<Texts>({});
  const keeping = useKeptSoon((change) => ask(DEEDS[kind].keep, change));
  return {
    page: kept && { ...kept, ...written },
    write(part, text) {
      setWritten((now) => ({ ...now, [part]: text }));
      keeping.soon({ [part]: text });
    },
    keep: keeping.now,
  };
}
