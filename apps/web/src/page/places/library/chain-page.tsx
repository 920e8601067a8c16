import { hasPerson, isMissingPerson, type PlannedResponse, RESPONSES_LIMIT } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBack } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./chains.module.css";
import { type ChainInHand, chainInHand, putChainDown } from "./in-hand.ts";
import { libraryWords } from "./library-words.ts";
import { MomentPick } from "./moment-pick.tsx";
import { NewStep } from "./new-step.tsx";
import { Steps } from "./steps.tsx";
import { waysOf } from "./ways.ts";

type Trouble = { readonly at: "cue" | "steps"; readonly text: string };

/** One if-then plan, new or changed: a cue, and what to do, one thing after the other. */
export function ChainPage() {
  const { page, hard, ways: words } = libraryWords();
  const view = useAnswer("library");
  const ways = view ? waysOf(view, words) : [];
  const now = chainInHand.value;
  const [kind, setKind] = useState<PlannedResponse["kind"]>("own");
  const [calls, setCalls] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>();
  const set = (change: Partial<ChainInHand>) => {
    chainInHand.value = { ...chainInHand.value, ...change };
    setTrouble(undefined);
  };
  const draft = {
    cue: now.cue,
    responses: [...now.steps.map(({ response }) => response), ...(now.next ? [now.next] : [])],
    withoutPerson: now.withoutPerson,
    moment: now.moment,
  };
  const shared = ways.filter(({ facts }) => hasPerson(facts)).map(({ id }) => id);
  const keep = async () => {
    const kept = await ask("keepChain", { id: now.id, draft });
    if (kept.ok) {
      putChainDown();
      goBack("/library/chains");
      return void tellEnd("if-then-chain", { text: page.kept });
    }
    const { problem } = kept;
    switch (problem.kind) {
      case "no-cue":
        return setTrouble({ at: "cue", text: hard.chainProblem(problem) });
      case "no-response":
      case "too-many-responses":
        return setTrouble({ at: "steps", text: hard.chainProblem(problem) });
      default:
        return announce({ text: await problemText(problem) });
    }
  };
  return (
    <Page title={page.chainsTitle} back="/library/chains">
      <div class={css.cue}>
        <WrittenField
          label={hard.chainCue}
          hint={page.cueHint}
          value={now.cue}
          problem={trouble?.at === "cue" ? trouble.text : undefined}
          onInput={(cue) => set({ cue })}
        />
      </div>
      <MomentPick cue={now.cue} value={now.moment} onPick={(moment) => set({ moment })} />
      <Steps steps={now.steps} ways={ways} onChange={(steps) => set({ steps })} />
      {isMissingPerson(draft, shared) && (
        <Card tint="apricot">
          <p>{hard.addPerson}</p>
          <div class={css.acts}>
            {now.steps.length < RESPONSES_LIMIT && (
              <Button
                onPress={() => {
                  set({ next: undefined });
                  setKind("person");
                  setCalls(calls + 1);
                }}
              >
                {page.addPerson}
              </Button>
            )}
            <Button onPress={() => set({ withoutPerson: true })}>{hard.withoutPerson}</Button>
          </div>
        </Card>
      )}
      {now.steps.length < RESPONSES_LIMIT && (
        <NewStep
          kind={kind}
          next={now.next}
          ways={ways.filter(({ isOffered }) => isOffered)}
          onKind={setKind}
          onNext={(next) => set({ next })}
          calls={calls}
          onAdd={(response) =>
            set({
              steps: [...now.steps, { key: crypto.randomUUID(), response }],
              next: undefined,
            })
          }
        />
      )}
      <p class={css.trouble} role="status">
        {trouble?.at === "steps" ? trouble.text : ""}
      </p>
      <Button look="filled" isWide onPress={() => void keep()}>
        {page.keep}
      </Button>
    </Page>
  );
}
