import type { TechniqueChoices } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { SearchBox } from "@lichen/ui/SearchBox";
import { useLayoutEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { Aside } from "./aside.tsx";
import { Browse, choiceSaid } from "./browse.tsx";
import { Families } from "./families.tsx";
import { Found } from "./found.tsx";
import { choice, leftAt, query, writeOwn } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { WayList } from "./way-row.tsx";
import { isOfChoice, type Way, waysOf } from "./ways.ts";

/** All ways to cope: to look through in a calm hour, and to keep close or put aside. */
export function LibraryPage() {
  const { page, hard, ways: words } = libraryWords();
  const view = useAnswer("library");
  const ways = view ? waysOf(view, words) : [];
  const offered = ways.filter(({ isOffered }) => isOffered);
  useLeftAt(view !== undefined);
  return (
    <Page title={page.title} back="/ease">
      <p class={css.quiet}>{page.line}</p>
      <SearchBox
        label={page.searchLabel}
        isLabelHidden
        value={query.value}
        placeholder={page.searchHint}
        clearLabel={say().checkIn.clearAnswer}
        onInput={(text) => {
          query.value = text;
        }}
      />
      {query.value.trim() !== "" && <Found ways={ways} query={query.value} />}
      {query.value.trim() === "" && view && (
        <>
          {!view.choices.isFlagsAsked && choice.value.value === undefined && <AskOnce />}
          {offered.length === 0 ? (
            <EmptyState title={hard.none["all-refused"]}>
              <LinkRow href="/check-in" title={page.toCheckIn} icon="edit" />
              <LinkRow href="/help" title={page.toHelp} icon="help" />
            </EmptyState>
          ) : (
            <>
              <Browse />
              <Chosen ways={offered} />
            </>
          )}
          <div class={css.section}>
            <Button icon="plus" onPress={writeOwn}>
              {page.addOwn}
            </Button>
            <LinkRow href="/library/chains" title={page.chainsTitle} line={page.chainsLine} />
            <LinkRow
              href="/library/about-me"
              title={hard.flagsTitle}
              line={toldSaid(view.choices)}
            />
          </div>
          <Aside ways={ways} isOpen={offered.length === 0} />
        </>
      )}
    </Page>
  );
}

/** What is of the chosen kind; with nothing chosen, what is kept close, one's own, and all by family. */
function Chosen({ ways }: { readonly ways: readonly Way[] }) {
  const { page } = libraryWords();
  const now = choice.value;
  if (now.value !== undefined) {
    const chosen = ways.filter((way) => isOfChoice(way, now));
    return (
      <>
        <p class={css.small} role="status">
          {chosen.length === 0 ? page.nothingHere : page.ways(chosen.length)}
        </p>
        <WayList title={choiceSaid(now)} ways={chosen} />
      </>
    );
  }
  return (
    <>
      <WayList title={page.favourites} ways={ways.filter((way) => way.isFavourite)} />
      <WayList title={page.mine} ways={ways.filter((way) => way.ownId !== undefined)} />
      <Families ways={ways.filter(({ ownId }) => ownId === undefined)} />
    </>
  );
}

/** The one time body and past are asked about; leaving it open is an answer too. */
function AskOnce() {
  const { page, hard } = libraryWords();
  return (
    <Card tint="moss">
      <div class={css.section}>
        <h2 class={css.heading}>{hard.flagsTitle}</h2>
        <p>{hard.flagsLine}</p>
        <div class={css.two}>
          <Button onPress={() => goTo("/library/about-me")}>{page.askTell}</Button>
          <Button onPress={leaveOpen}>{page.askLeave}</Button>
        </div>
      </div>
    </Card>
  );
}

function leaveOpen(): void {
  void ask("tellFlags", { flags: [] });
  // The question goes, and the focus with it: the title is where the page is read from.
  document.querySelector("h1")?.focus();
}

function toldSaid({ flags, isFlagsAsked }: TechniqueChoices): string | undefined {
  return isFlagsAsked ? libraryWords().page.told(flags.length) : undefined;
}

/** Back to where the list stood when one was opened. */
function useLeftAt(isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady || leftAt.y === 0) return;
    scrollTo(0, leftAt.y);
    leftAt.y = 0;
  }, [isReady]);
}
