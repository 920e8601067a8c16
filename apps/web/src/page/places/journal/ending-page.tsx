import { Page } from "../../frame/page.tsx";
import { goBackTo } from "../../router.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Trouble } from "../setback/trouble.tsx";
import { SmallThing } from "../symbiosis/small-thing.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import { inHand, keeping, takeOpen, write } from "./in-hand.ts";
import css from "./journal.module.css";
import { journalWords } from "./journal-words.ts";

/** The end of a page: kept, and one small thing to do next, or nothing. */
export function EndingPage() {
  const words = journalWords();
  const { nextStep } = inHand.value.draft;
  const leave = () => void takeOpen(undefined).then(() => goBackTo("/"));
  return (
    <Page title={words.endTitle} back="/" middle={<KeptSign keeper={keeping} words={words} />}>
      <p role="status">{keeping.how.value === "kept" ? words.kept : words.keeping}</p>
      <p class={css.quiet}>{words.endLine}</p>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <WrittenField
          label={words.nextStep}
          value={nextStep}
          onInput={(text) => write({ nextStep: text })}
        />
        <Trouble keeper={keeping} />
        <SmallThing
          of="journal"
          thing={{ label: words.keepStep, onPress: leave }}
          onNothing={() => {
            write({ nextStep: "" });
            leave();
          }}
        />
      </form>
    </Page>
  );
}
