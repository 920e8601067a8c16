import { OWN_PAGES } from "@lichen/core";
import { Page } from "../../frame/page.tsx";
import { useOwnPage } from "../../own-page.ts";
import { OwnParts } from "../plan/own-parts.tsx";
import { KindHalf } from "../symbiosis/kind-half.tsx";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";

/** A page to hand to someone close, in the person's own words; kept as it is written. */
export function CareCardPage() {
  const words = circleWords();
  const written = useOwnPage("care-card");
  return (
    <Page title={words.careTitle} back="/circle">
      <p class={css.quiet}>{words.careLine}</p>
      <OwnParts
        parts={OWN_PAGES["care-card"]}
        written={written}
        label={words.part}
        hint={words.partHint}
        print={words.print}
        printLine={words.printLine}
      />
      <KindHalf of="care-card" />
    </Page>
  );
}
