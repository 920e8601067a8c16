import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useMedia, WIDE } from "../../frame/use-media.ts";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { loadFeelingWords } from "../check-in/feeling-words.ts";
import { Beside } from "./beside.tsx";
import { GoToDay } from "./go-to-day.tsx";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openBeside, openEntry, openedEntry } from "./open-entry.ts";
import { Tabs } from "./tabs.tsx";
import { Timeline } from "./timeline.tsx";
import { wantedDay } from "./wanted-day.ts";

const FIRST = 24;

/** Every day that has something, latest first; on a wide screen beside what was opened. */
export function LookBackPage() {
  const words = lookBackWords();
  useEffect(() => void loadFeelingWords(), []);
  const first = useAnswer("timeline", { from: 0, count: FIRST });
  const [to, setTo] = useState<number | undefined>();
  const isReady = useWantedRow(setTo);
  const isWide = useMedia(WIDE);
  return (
    <Page title={words.title} hasSettings isWide={isWide}>
      <Tabs />
      {first?.total === 0 && (
        <EmptyState title={words.empty}>
          <div class={css.ways}>
            <LinkRow href="/check-in" title={words.emptyCheckIn} icon="plus" />
            <LinkRow href="/journal" title={words.journal} icon="edit" />
            <LinkRow href="/settings/bring" title={words.emptyBring} icon="download" />
          </div>
        </EmptyState>
      )}
      {first && first.total > 0 && (
        <div class={css.columns}>
          <div>
            <div class={css.above}>
              <p class={css.quiet}>{words.entries(first.entries)}</p>
              <GoToDay onRow={setTo} />
            </div>
            <LinkRow href="/journal" title={words.journal} icon="edit" />
            {isReady && (
              <Timeline
                slice={first}
                to={to}
                onOpen={isWide ? openBeside : openEntry}
                here={isWide ? openedEntry.value : undefined}
              />
            )}
          </div>
          {isWide && (
            <Beside onOpenDay={(day) => void ask("rowOfDay", { day }).then((row) => setTo(row))} />
          )}
        </div>
      )}
    </Page>
  );
}

/** The row of the day another page asked for, once. */
function useWantedRow(setTo: (row: number) => void): boolean {
  const [isReady, setReady] = useState(wantedDay.value === undefined);
  useEffect(() => {
    if (wantedDay.value === undefined) return;
    void wantedDay.row().then((row) => {
      setTo(row);
      setReady(true);
    });
  }, []);
  return isReady;
}
