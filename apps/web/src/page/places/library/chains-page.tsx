import type { KeptChain } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import css from "./chains.module.css";
import { bringIntoSight, takeOutOfSight } from "./choices.ts";
import { changeChain, makeChain, openWay } from "./in-hand.ts";
import { libraryWords } from "./library-words.ts";
import { markSaid } from "./mark-said.ts";
import { responseSaid, wayOf } from "./response-said.ts";
import { type Way, waysOf } from "./ways.ts";

/** The if-then plans, latest first; those out of sight below. */
export function ChainsPage() {
  const { page, ways: words } = libraryWords();
  const view = useAnswer("library");
  const ways = view ? waysOf(view, words) : [];
  const inSight = view?.chains.filter(({ isHidden }) => !isHidden) ?? [];
  const hidden = view?.chains.filter(({ isHidden }) => isHidden) ?? [];
  return (
    <Page title={page.chainsTitle} back="/library">
      <p class={css.quiet}>{page.chainsIntro}</p>
      {view && inSight.length === 0 && <EmptyState title={page.chainsEmpty} />}
      {inSight.length > 0 && (
        <ul class={css.chains}>
          {inSight.map((chain) => (
            <li key={chain.id} class={css.card}>
              <ChainSaid chain={chain} ways={ways} />
              <div class={css.acts}>
                <Button icon="edit" onPress={() => changeChain(chain)}>
                  {page.edit}
                  <span class="heard"> {chain.cue}</span>
                </Button>
                <Button icon="eye-off" onPress={() => void takeOutOfSight("chain", chain.id)}>
                  {page.hide}
                  <span class="heard"> {chain.cue}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button look="filled" isWide icon="plus" onPress={makeChain}>
        {page.make}
      </Button>
      {hidden.length > 0 && (
        <details class={css.aside}>
          <summary>{page.markHidden}</summary>
          <ul>
            {hidden.map(({ id, cue }) => (
              <li key={id} class={css.hidden}>
                <span dir="auto">{cue}</span>
                <Button onPress={() => bringIntoSight(id)}>
                  {page.show}
                  <span class="heard"> {cue}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}

/** One plan as the sentence it is. */
function ChainSaid(props: { readonly chain: KeptChain; readonly ways: readonly Way[] }) {
  const { hard } = libraryWords();
  const { chain, ways } = props;
  return (
    <dl class={css.said}>
      <div class={css.cue}>
        <dt>{hard.chainCue}</dt>
        <dd dir="auto">{chain.cue}</dd>
      </div>
      {chain.responses.map((response, index) => {
        const way = wayOf(response, ways);
        const said = responseSaid(response, ways);
        return (
          <div key={index} class={response.kind === "person" ? css.person : css.step}>
            <dt>{index === 0 ? hard.chainResponse : hard.chainThen}</dt>
            <dd dir="auto">
              {way ? (
                <button type="button" class={css.open} onClick={() => openWay(way.id)}>
                  {said}
                </button>
              ) : (
                said
              )}
              {way && !way.isOffered && <span class={css.small}>{markSaid(way)}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
