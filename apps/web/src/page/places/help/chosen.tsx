import { dialOf, internationalOf } from "@lichen/core";
import { Icon, type IconName } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { standing, useAnswer } from "../../notebook.ts";
import { circleWords } from "../circle/circle-words.ts";
import { type OpenPerson, openPlan } from "../plan/open-plan.ts";
import { peopleToWriteTo } from "../plan/people-to-write-to.ts";
import { planWords } from "../plan/plan-words.ts";
import { countryNow } from "./country.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/** People the person chose, and their plan. While locked only what they allowed to be seen is here. */
export function Chosen() {
  const { page: words } = helpWords();
  const isOpen = standing.value?.kind === "open";
  const known = useAnswer("people");
  const people = isOpen ? peopleToWriteTo(known ?? []) : (openPlan.value?.people ?? []);
  const hasPlan = isOpen || openPlan.value !== undefined;
  return (
    <>
      {people.length > 0 && (
        <div class={css.ways}>
          {people.map((each) => (
            <Reach key={`${each.name} ${each.phone}`} person={each} />
          ))}
        </div>
      )}
      {isOpen && known?.length === 0 && (
        <LinkRow href="/circle" icon="circle" title={words.chooseSomeone} />
      )}
      {hasPlan && <LinkRow href="/plan" icon="check" title={planWords().myPlan} />}
    </>
  );
}

/**
 * Someone, and the ways to reach them. Nothing is sent and nobody is asked until a way is tapped; of
 * WhatsApp’s address only the number is part, for it passes through a server of theirs.
 */
function Reach({ person: { name, phone } }: { readonly person: OpenPerson }) {
  const { page: words } = helpWords();
  const dial = dialOf(phone);
  const abroad = internationalOf(phone, countryNow());
  const body = encodeURIComponent(circleWords().draft.listenTo("friend", name));
  return (
    <section class={css.person} aria-label={name}>
      <p class={css.way} dir="auto">
        {name}
      </p>
      <div class={css.reach}>
        <Way icon="phone" label={words.call} name={words.callTo(name)} href={`tel:${dial}`} />
        <Way icon="edit" label="SMS" name={words.smsTo(name)} href={`sms:${dial}?body=${body}`} />
        {abroad && (
          <Way
            icon="voice"
            label="WhatsApp"
            name={words.whatsAppTo(name)}
            href={`https://wa.me/${abroad}`}
          />
        )}
      </div>
    </section>
  );
}

function Way(props: {
  readonly icon: IconName;
  readonly label: string;
  /** What it does in full, for those who hear it apart from the name above. */
  readonly name: string;
  readonly href: string;
}) {
  return (
    <a class={css.reachWay} href={props.href} aria-label={props.name} rel="noreferrer">
      <Icon name={props.icon} />
      <span>{props.label}</span>
    </a>
  );
}
