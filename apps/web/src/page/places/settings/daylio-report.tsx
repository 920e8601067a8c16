import type { ImportLook } from "../../../port/deeds.ts";
import { say } from "../../language.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** More rows than this are counted, not listed. */
const LISTED = 20;

/** What a file holds, before anything is changed: new, here already, and what could not be read. */
export function DaylioReportView({ look }: { readonly look: ImportLook }) {
  const { bring } = settingsWords();
  const { shell } = say();
  const { report, fresh, alreadyHere, cameBack } = look;
  const { without, doubtfulTimes, unknownColumns, firstDay, lastDay } = report;
  const day = (count: number | undefined) => (count === undefined ? "" : shell.dayShort(count));
  return (
    <div class={css.report} role="status">
      <p>{fresh > 0 ? bring.found(fresh, day(firstDay), day(lastDay)) : bring.nothingNew}</p>
      {alreadyHere > 0 && <p>{bring.alreadyHere(alreadyHere)}</p>}
      {cameBack > 0 && <p>{bring.cameBack(cameBack)}</p>}
      {doubtfulTimes.length > 0 && <p>{bring.doubtfulTimes(doubtfulTimes.length)}</p>}
      {unknownColumns.length > 0 && <p>{bring.unknownColumns(unknownColumns.join(", "))}</p>}
      {without.length > 0 && (
        <>
          <p>{bring.unread(without.length)}</p>
          <ul class={css.small}>
            {without.slice(0, LISTED).map(({ line, reason }) => (
              <li key={line}>{bring.unreadRow(line, bring.reason(reason))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
