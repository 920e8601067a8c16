import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect } from "preact/hooks";
import type { EntryView } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { feelingWords, loadFeelingWords } from "../check-in/feeling-words.ts";
import css from "./today.module.css";

/** The check-ins kept today, latest first; nothing is said on a day without any. */
export function KeptToday(props: { readonly entries: readonly EntryView[] }) {
  const entries = props.entries.filter(({ kind }) => kind === "check-in");
  const { shell, checkIn } = say();
  useEffect(() => void loadFeelingWords(), []);
  const [latest] = entries;
  if (!latest) return null;
  const minute = latest.when?.minute;
  const time = minute === null || minute === undefined ? "" : shell.time(minute);
  const words = latest.lists.feelings.map((id) => feelingWords.value?.word(id) ?? id).join(", ");
  return (
    <div class={css.kept}>
      <LinkRow
        href="/look-back"
        title={checkIn.today.keptToday(entries.length)}
        line={[time, words].filter((part) => part !== "").join(" · ")}
        icon="check"
      />
    </div>
  );
}
