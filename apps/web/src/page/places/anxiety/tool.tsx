import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import type { CopingView } from "../../../port/coping-deeds.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { changeSaid } from "../ease/change-said.ts";
import { easeWords } from "../ease/ease-words.ts";
import { Three } from "../ease/three.tsx";
import { playableOf, whatFits } from "../ease/what-fits.ts";
import css from "./anxiety.module.css";
import { anxietyWords } from "./anxiety-words.ts";
import { inHand, tryTool, write } from "./in-hand.ts";
import { momentOf } from "./keep-beside.ts";

/** One coping tool: three that fit and that nothing rules out, each begun by one tap; then how it is. */
export function Tool() {
  const words = anxietyWords();
  const { hard } = easeWords();
  const view = useAnswer("coping");
  const { path } = inHand.value;
  const { before, tool } = path;
  const kind = momentOf(path);
  const learned = useAnswer("relief", { strength: before, kind });
  if (!view || !learned) return null;
  if (tool) return <Tried view={view} />;
  const offer = whatFits({ kind, strength: before }, view, learned);
  return (
    <>
      {offer.kind === "techniques" && offer.peopleFirst && (
        <Card tint="apricot">
          <p>{hard.veryStrong}</p>
          <LinkRow href="/help" title={words.toHelp} icon="help" />
        </Card>
      )}
      <Three offer={offer} view={view} learned={learned} onPick={tryTool} />
      {offer.kind === "none" && <LinkRow href="/library" title={words.allWays} />}
    </>
  );
}

/** After a tool: what it was, and how strong it is now. Both may be left, and another one tried. */
function Tried({ view }: { readonly view: CopingView }) {
  const words = anxietyWords();
  const { hard, page, ways } = easeWords();
  const { checkIn } = say();
  const { before, tool } = inHand.value.path;
  if (!tool) return null;
  const { technique, after, isWorse } = tool;
  return (
    <>
      <Card tint="moss">
        <p class={css.tried} dir="auto">
          {words.tried(playableOf(technique, ways, view)?.title ?? "")}
        </p>
      </Card>
      <Slider0to10
        question={words.iTried}
        hue="slate"
        value={after}
        least={checkIn.least}
        most={checkIn.most}
        unanswered={checkIn.notAnswered}
        clearLabel={checkIn.clearAnswer}
        onChange={(strength) => write({ tool: { ...tool, after: strength } })}
      />
      <p role="status">
        {before !== undefined && after !== undefined && changeSaid(before, after)}
      </p>
      <div class={css.ends}>
        <Button look="words" onPress={() => write({ tool: undefined })}>
          {page.another}
        </Button>
        <Button
          look="words"
          isOff={isWorse === true}
          onPress={() => {
            write({ tool: { ...tool, isWorse: true } });
            announce({ text: hard.madeWorseKept });
          }}
        >
          {hard.madeWorse}
        </Button>
      </div>
    </>
  );
}
