import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { MORE } from "./more.ts";
import { Tabs } from "./tabs.tsx";

/** Ways of looking back that are taken now and then, and not every day. */
export function MorePage() {
  const words = lookBackWords();
  return (
    <Page title={words.moreTitle} back="/look-back">
      <Tabs />
      <ul class={css.doors}>
        {MORE.map(({ href, name }) => (
          <li key={href}>
            <LinkRow href={href} title={words[name]} line={words.moreLine[name]} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
