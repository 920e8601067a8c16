import { dialOf, internationalOf } from "@lichen/core";
import { Icon, type IconName } from "@lichen/ui/Icon";
import { announce } from "../../frame/notices.ts";
import { countryNow } from "../help/country.ts";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";

/** Ways to hand a message to another app. Lichen itself sends nothing. */
export function HandOver({ phone, text }: { readonly phone: string; readonly text: string }) {
  const words = circleWords();
  const number = dialOf(phone);
  const abroad = internationalOf(phone, countryNow());
  const body = encodeURIComponent(text);
  const canShare = "share" in navigator;
  const share = async () => {
    try {
      await navigator.share({ text });
    } catch {
      // Closed again without sharing: nothing has to be said.
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce({ text: words.copied });
  };
  return (
    <section class={css.rows}>
      <h2 class={css.question}>{words.handTo}</h2>
      <ul class={css.ways}>
        {abroad && (
          <Way
            href={`whatsapp://send?phone=${abroad}&text=${body}`}
            icon="voice"
            label="WhatsApp"
          />
        )}
        {number && (
          <>
            <Way href={`sms:${number}?body=${body}`} icon="edit" label="SMS" />
            <Way href={`tel:${number}`} icon="phone" label={words.call} />
          </>
        )}
        <Way href={`mailto:?body=${body}`} icon="upload" label={words.mail} />
        {canShare && <Way icon="share" label={words.share} onPress={() => void share()} />}
        <Way icon="download" label={words.copy} onPress={() => void copy()} />
      </ul>
      <p class={css.small}>
        {!number && `${words.noNumber} `}
        {words.sendsNothing}
      </p>
    </section>
  );
}

function Way(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly href?: string;
  readonly onPress?: () => void;
}) {
  const inside = (
    <>
      <span class={css.waySign}>
        <Icon name={props.icon} />
      </span>
      {props.label}
    </>
  );
  return (
    <li>
      {props.href ? (
        <a class={css.way} href={props.href}>
          {inside}
        </a>
      ) : (
        <button type="button" class={css.way} onClick={props.onPress}>
          {inside}
        </button>
      )}
    </li>
  );
}
