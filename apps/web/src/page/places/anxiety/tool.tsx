import { isTechniqueId, TECHNIQUES } from "@lichen/content/techniques/library";
import { type MomentKind, threeThatFit } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { FamilySign } from "../library/family-sign.tsx";
import { libraryWords } from "../library/library-words.ts";
import css from "./anxiety.module.css";
import { anxietyWords } from "./anxiety-words.ts";
import { inHand, write } from "./in-hand.ts";

/** A path of a few minutes holds a tool of a few minutes. */
const MINUTES = 5;

/** Which kind of hard moment the words name: the nearest by name, worry where none does. */
const MOMENT_OF: { readonly [feeling: string]: MomentKind } = {
  panicky: "panic",
  restless: "tension",
  "on-edge": "tension",
  stressed: "overload",
  overwhelmed: "overload",
};

/** One coping tool: three that fit and that nothing rules out, with their steps in place. */
export function Tool() {
  const words = anxietyWords();
  const { page, hard, ways } = libraryWords();
  const { checkIn } = say();
  const ruledOut = useAnswer("ruledOut");
  const { feelings, before, tool, after } = inHand.value;
  if (!ruledOut) return null;
  const kind = feelings.map((id) => MOMENT_OF[id]).find((known) => known !== undefined) ?? "worry";
  const offer = threeThatFit(TECHNIQUES, {
    ...ruledOut,
    kind,
    timeMinutes: MINUTES,
    ...(before !== undefined && { strength: before }),
  });
  if (offer.kind === "none") {
    return (
      <Card tint="slate">
        <p>{hard.none[offer.because]}</p>
        <LinkRow href="/library" title={words.allWays} />
        <LinkRow href="/help" title={words.toHelp} icon="help" />
      </Card>
    );
  }
  return (
    <>
      {offer.peopleFirst && (
        <Card tint="apricot">
          <p>{hard.veryStrong}</p>
          <LinkRow href="/help" title={words.toHelp} icon="help" />
        </Card>
      )}
      <ul class={css.tools}>
        {offer.techniques.map(({ id, family, minutes: [from, to] }) => {
          if (!isTechniqueId(id)) return null;
          const said = ways[id];
          const isOpen = tool === id;
          return (
            <li key={id} class={css.tool}>
              <button
                type="button"
                class={css.toolHead}
                aria-expanded={isOpen}
                onClick={() => write({ tool: isOpen ? undefined : id, after: undefined })}
              >
                <FamilySign sign={family} />
                <span>
                  <span class={css.toolTitle}>{said.title}</span>
                  <span class={css.small}>{page.span(from, to)}</span>
                  <span class={css.toolLine}>{said.line}</span>
                </span>
              </button>
              {isOpen && (
                <div class={css.inPlace}>
                  <ol class={css.steps} aria-label={words.showSteps}>
                    {said.steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                  <Slider0to10
                    question={words.iTried}
                    hue="slate"
                    value={after}
                    least={checkIn.least}
                    most={checkIn.most}
                    unanswered={checkIn.notAnswered}
                    clearLabel={checkIn.clearAnswer}
                    onChange={(strength) => write({ after: strength })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class={css.small}>{words.basisLine}</p>
    </>
  );
}
