import { dialOf } from "@lichen/core";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { standing, useAnswer } from "../../notebook.ts";
import { circleWords } from "../circle/circle-words.ts";
import { openPlan } from "../plan/open-plan.ts";
import { peopleToWriteTo } from "../plan/people-to-write-to.ts";
import { planWords } from "../plan/plan-words.ts";
import css from "./help.module.css";

/** Someone the person chose, and their plan. While locked only what they allowed to be seen is here. */
export function Chosen() {
  const words = planWords();
  const circle = circleWords();
  const isOpen = standing.value?.kind === "open";
  const known = useAnswer("people");
  const people = isOpen ? peopleToWriteTo(known ?? []) : (openPlan.value?.people ?? []);
  const hasPlan = isOpen || openPlan.value !== undefined;
  return (
    <>
      {people.map(({ name, phone }) => (
        <a
          key={`${name} ${phone}`}
          class={css.otherCall}
          href={`sms:${dialOf(phone)}?body=${encodeURIComponent(circle.draft.listenTo("friend", name))}`}
        >
          <span class={css.sign}>
            <Icon name="edit" />
          </span>
          <span class={css.way} dir="auto">
            {words.writeTo(name)}
          </span>
        </a>
      ))}
      {isOpen && known?.length === 0 && (
        <LinkRow href="/circle" icon="circle" title={words.chooseSomeone} />
      )}
      {hasPlan && <LinkRow href="/plan" icon="check" title={words.myPlan} />}
    </>
  );
}
