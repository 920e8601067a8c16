import { HelpLink } from "@lichen/ui/HelpLink";
import { Icon } from "@lichen/ui/Icon";
import { PageTitle } from "@lichen/ui/PageTitle";
import type { ComponentChildren } from "preact";
import { say } from "../language.ts";
import { type Address, goBack } from "../router.ts";
import { FullLine } from "./full-line.tsx";
import css from "./page.module.css";
import { leaveQuickly } from "./quick-exit.ts";

/** One page: Back, Help and the way out above, then its title, then what is here. */
export function Page(props: {
  readonly title: string;
  /** Where Back leads when the person came here from nowhere. */
  readonly back?: Address | undefined;
  readonly onBack?: () => void;
  /** In place of Back: the day, on Today. */
  readonly start?: ComponentChildren;
  /** Between Back and Help. */
  readonly middle?: ComponentChildren;
  readonly isTitleHidden?: boolean;
  readonly isWide?: boolean;
  /** Help itself needs no way to Help. */
  readonly isHelp?: boolean;
  /** On top pages of a place: the way to settings. */
  readonly hasSettings?: boolean;
  readonly children: ComponentChildren;
}) {
  const { shell } = say();
  const { back } = props;
  return (
    <div class={`${css.page} ${props.isWide ? css.wide : ""}`}>
      <header class={css.head}>
        {back ? (
          <button
            type="button"
            class={css.round}
            aria-label={shell.back}
            onClick={() => (props.onBack ? props.onBack() : goBack(back))}
          >
            <Icon name="back" />
          </button>
        ) : (
          <span class={css.start}>{props.start}</span>
        )}
        {props.middle && <span class={css.middle}>{props.middle}</span>}
        <span class={css.ends}>
          {!props.isHelp && (
            <span class={css.onPhones}>
              <HelpLink href="/help" label={shell.help} />
            </span>
          )}
          {props.hasSettings && (
            <a class={`${css.round} ${css.onPhones}`} href="/settings" aria-label={shell.settings}>
              <Icon name="settings" />
            </a>
          )}
          <button
            type="button"
            class={css.round}
            aria-label={shell.leaveQuickly}
            title={shell.leaveQuickly}
            onClick={leaveQuickly}
          >
            <Icon name="leave" />
          </button>
        </span>
      </header>
      <FullLine />
      <main id="here" class={css.main}>
        <div class={props.isTitleHidden ? "heard" : undefined}>
          <PageTitle key={props.title}>{props.title}</PageTitle>
        </div>
        {props.children}
      </main>
    </div>
  );
}
