import type { Geometry } from "@lichen/thallus";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { Keeping } from "./keeping.tsx";
import css from "./lichen.module.css";
import { lichenWords } from "./lichen-words.ts";
import { Meaning } from "./meaning.tsx";
import { Months } from "./months.tsx";
import { painter } from "./painter.ts";
import { Picture } from "./picture.tsx";
import type { Thallus } from "./thallus.ts";

/** The lichen large: touched or walked through by keys, told in words, as a table, and kept. */
export function LichenPage() {
  const words = lichenWords();
  const geometry = useGeometry();
  const fruits = useAnswer("lichenFruits");
  const thallus = useThallus();
  const isEmpty = geometry?.days.length === 0;
  return (
    <Page title={words.pageTitle} back="/look-back" isWide>
      {isEmpty && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyLine}</p>
          <LinkRow href="/check-in" title={say().checkIn.today.invitation} icon="plus" />
        </EmptyState>
      )}
      {thallus && geometry && fruits && !isEmpty && (
        <Whole thallus={thallus} geometry={geometry} fruits={fruits} />
      )}
    </Page>
  );
}

function Whole(props: {
  readonly thallus: Thallus;
  readonly geometry: Geometry;
  readonly fruits: AnswerOf<"lichenFruits">;
}) {
  const { thallus, geometry, fruits } = props;
  const words = lichenWords();
  const facts = useMemo(() => thallus.describe(geometry), [thallus, geometry]);
  const places = useMemo(() => thallus.placesOf(geometry), [thallus, geometry]);
  const said = words.described({ ...facts, lately: facts.bands.at(-1)?.lean });
  return (
    <div class={css.whole}>
      <div class={css.seen}>
        <Picture {...{ thallus, geometry, places, fruits, said }} />
        <p>{said}</p>
      </div>
      <div class={css.told}>
        <Meaning />
        <Keeping thallus={thallus} geometry={geometry} />
        <Months places={places} />
      </div>
    </div>
  );
}

/** The lichen as it is now; in its place the one before until the next has grown. */
function useGeometry(): Geometry | undefined {
  const life = useAnswer("lichen");
  const [geometry, setGeometry] = useState<Geometry>();
  useEffect(() => {
    if (!life) return;
    let isCurrent = true;
    void painter().then(async (hand) => {
      await hand.take(life);
      const grown = await hand.geometry();
      if (isCurrent) setGeometry(grown);
    });
    return () => {
      isCurrent = false;
    };
  }, [life]);
  return geometry;
}

/** What reads and draws the geometry comes beside the page. */
function useThallus(): Thallus | undefined {
  const [thallus, setThallus] = useState<Thallus>();
  useEffect(() => void import("@lichen/thallus").then(setThallus), []);
  return thallus;
}
