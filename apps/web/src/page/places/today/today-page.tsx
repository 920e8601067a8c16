import { Button } from "@lichen/ui/Button";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { leaveEmptyMoment } from "../check-in/in-hand.ts";
import { nearSaid } from "../kindness/near-said.ts";
import { DayBefore } from "./coming-back.tsx";
import { Company } from "./company.tsx";
import { CopyNudge } from "./copy-nudge.tsx";
import { KeptToday } from "./kept-today.tsx";
import { Lichen } from "./lichen.tsx";
import { StateOfThings } from "./state-of-things.tsx";
import { StepsPiece } from "./steps-piece.tsx";
import css from "./today.module.css";
import { useTogether } from "./use-together.ts";

/** Letters of a line that stands in large type. */
const SHORT = 36;

/** Today: be met, not measured; then one thing to do within twenty seconds; then enough. */
export function TodayPage() {
  const { shell, checkIn } = say();
  const words = checkIn.today;
  const today = useAnswer("today");
  const near = useAnswer("nearLineToday");
  const isSaid = today === undefined || today.isBack || today.isCompanyOffered;
  const { now, parts } = useTogether(isSaid);
  useEffect(leaveEmptyMoment, []);
  return (
    <Page
      title={words.firstKindWord}
      isTitleHidden
      isWide
      hasSettings
      start={today && shell.dayLong(today.day)}
    >
      <div class={css.room}>
        <div class={css.today}>
          <section class={css.met}>
            <Lichen isReady={today !== undefined} />
            <div class={css.kind}>
              <p
                class={`${css.kindWord} ${near && nearSaid(near).length > SHORT ? css.longWord : ""}`}
                aria-hidden={near ? undefined : "true"}
                dir="auto"
              >
                {near ? nearSaid(near) : words.firstKindWord}
              </p>
              <p class={css.small}>
                {today?.isBack
                  ? words.welcomeBack
                  : near
                    ? words.kindWordIsYours
                    : words.kindWordIsOurs}
              </p>
              {today && today.daysCameBack > 0 && (
                <p class={css.small}>{words.daysCameBack(today.daysCameBack)}</p>
              )}
            </div>
          </section>
          <section class={css.acts}>
            <StateOfThings />
            <a class={css.invitation} href="/check-in">
              <span class={css.field} aria-hidden="true" />
              <span>
                <span class={css.question}>{words.invitation}</span>
                <span class={css.small}>{words.invitationLine}</span>
              </span>
              <Icon name="forward" />
            </a>
            <LinkRow href="/journal" icon="edit" title={words.journal} line={words.journalLine} />
            {today && <KeptToday entries={today.entries} />}
            {today && <StepsPiece />}
            {parts && now?.suggested && <parts.SuggestionCard suggested={now.suggested} />}
            {today?.isBack && <DayBefore today={today.day} />}
            {today?.isCompanyOffered ? (
              <Company />
            ) : (
              today &&
              !today.isBack && <CopyNudge day={today.day} daysCameBack={today.daysCameBack} />
            )}
            <div class={css.foot}>
              <a class={css.hard} href="/hard-moment">
                {words.hardMoment}
              </a>
              {!now?.isEnough && (
                <Button look="words" onPress={() => void callEnough()}>
                  {words.enough}
                </Button>
              )}
            </div>
            <div role="status">
              {parts && now?.isEnough && <parts.EnoughCard kept={now.kept} />}
            </div>
          </section>
        </div>
      </div>
    </Page>
  );
}

/** Calls today enough: nothing more is suggested until the next day. */
async function callEnough(): Promise<void> {
  const done = await ask("chooseSuggestion", { kind: "enough" });
  if (!done.ok) announce({ text: await problemText(done.problem) });
}
