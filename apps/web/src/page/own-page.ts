import type { KeptOwnPage } from "@lichen/companion";
import type { OwnPage, OwnPageKind, PartOf } from "@lichen/core";
import { useState } from "preact/hooks";
import { announce } from "./frame/notices.ts";
import { type Texts, useKeptSoon } from "./kept-soon.ts";
import { useAnswer } from "./notebook.ts";
import { problemText } from "./problem-text.ts";
import { ask } from "./worker-port.ts";

/** How each page is asked for and kept. */
const DEEDS = {
  "care-card": { read: "careCard", keep: "keepCareCard" },
  "safety-plan": { read: "safetyPlan", keep: "keepSafetyPlan" },
  report: { read: "reportPage", keep: "keepReportPage" },
} as const;

/** A page of the person's own while it is written. */
export interface WrittenPage<K extends OwnPageKind> {
  /** Undefined until the page is here. */
  readonly page: OwnPage<K> | undefined;
  /** Parts worded on two devices at once, with every wording: they wait until one is picked. */
  readonly wordings: KeptOwnPage<K>["wordings"];
  pick(part: PartOf<K>, index: number): Promise<void>;
  write(part: PartOf<K>, text: string): void;
  /** Keeps at once what was written and still waits. */
  keep(): Promise<void>;
}

/** A page of the person's own, kept as it is written. */
export function useOwnPage<K extends OwnPageKind>(kind: K): WrittenPage<K> {
  const kept = useAnswer(DEEDS[kind].read) as KeptOwnPage<K> | undefined; // The table pairs them.
  const [written, setWritten] = useState<Texts>({});
  const keeping = useKeptSoon((change) => ask(DEEDS[kind].keep, change));
  return {
    page: kept && { ...kept.page, ...written },
    wordings: kept?.wordings ?? {},
    async pick(field, index) {
      if (!kept) return;
      const picked = await ask("pick", { id: kept.id, field, index });
      if (!picked.ok) announce({ text: await problemText(picked.problem) });
    },
    write(part, text) {
      setWritten((now) => ({ ...now, [part]: text }));
      keeping.soon({ [part]: text });
    },
    keep: keeping.now,
  };
}
