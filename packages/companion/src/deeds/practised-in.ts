import type { RecordId } from "@lichen/base";
import { isTechniqueId } from "@lichen/content/techniques/library";
import { fieldValue, isKindness, type LifeRecord, type ReportPractice } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { PRACTICE, practiceOf } from "./practice.ts";
import { quantileOf } from "./quantile-of.ts";

/**
 * What was practised among entries, the most often first: techniques, the person’s own ones, and
 * kindnesses. A hard moment that was only noted is no practice. How strong it was is told by medians of
 * the times that have both readings; it says what came after, not what caused it.
 */
export function practisedIn(
  notebook: Notebook,
  entries: readonly LifeRecord[],
): readonly ReportPractice[] {
  const named = entries.flatMap((record) => {
    const name = nameOf(notebook, record);
    return name ? [{ ...name, record }] : [];
  });
  return [...Map.groupBy(named, ({ id, title }) => `${id} ${title}`).values()]
    .flatMap((all): readonly ReportPractice[] => {
      const [first] = all;
      if (!first) return [];
      const uses = all.flatMap(({ record }) => {
        const { before, after } = practiceOf(record);
        return before === undefined || after === undefined ? [] : [{ before, after }];
      });
      const before = quantileOf(
        uses.map((use) => use.before),
        0.5,
      );
      const after = quantileOf(
        uses.map((use) => use.after),
        0.5,
      );
      const strength = before === undefined || after === undefined ? undefined : { before, after };
      return [{ id: first.id, title: first.title, times: all.length, strength }];
    })
    .toSorted((a, b) => b.times - a.times || (a.id + a.title < b.id + b.title ? -1 : 1));
}

type Name = Pick<ReportPractice, "id" | "title">;

/** What was practised; a way of the person’s own that is out of sight is told without its name. */
function nameOf({ life }: Notebook, record: LifeRecord): Name | undefined {
  if (isKindness(record.kind)) return { id: record.kind, title: "" };
  if (record.kind !== PRACTICE) return undefined;
  const { technique } = practiceOf(record);
  if (technique !== null && isTechniqueId(technique)) return { id: technique, title: "" };
  const title = fieldValue(record, "title");
  if (typeof title !== "string" || title.trim() === "") {
    return technique === null ? undefined : { id: "", title: "" };
  }
  const own = technique === null ? undefined : life.record(technique as RecordId); // Or none of that name.
  const isInSight = technique === null || (own !== undefined && !own.hidden);
  return { id: "", title: isInSight ? title.trim() : "" };
}
