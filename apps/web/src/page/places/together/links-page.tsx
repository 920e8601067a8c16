import type { LinksSoFar } from "@lichen/companion";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { lookBackWords } from "../look-back/look-back-words.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { Curious } from "./curious.tsx";
import { How } from "./how.tsx";
import { LinkCard } from "./link-card.tsx";
import { SetbackCounts } from "./setback-counts.tsx";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** Seven questions that were fixed before any day, each with its word, its interval and what it would take to know. */
export function LinksPage() {
  const words = togetherWords().links;
  const links = useAnswer("links");
  return (
    <Page title={lookBackWords().links} back="/look-back" isWide>
      <Tabs />
      <p class={css.quiet}>{words.intro}</p>
      {links && <Links links={links} />}
    </Page>
  );
}

function Links({ links }: { readonly links: LinksSoFar }) {
  const words = togetherWords().links;
  return (
    <>
      <ol class={css.cards}>
        {links.links.map((link) => (
          <li key={`${link.from} ${link.to}`}>
            <LinkCard link={link} />
          </li>
        ))}
        <li>
          <SetbackCounts setbacks={links.setbacks} />
        </li>
      </ol>
      <p class={css.quiet}>{words.lookedOn(say().shell.dayShort(links.lookedOn))}</p>
      <div>
        <How lines={[...words.how, words.waits]} />
        <Curious together={links.together} />
      </div>
    </>
  );
}
