import { isJsonObject, type Json, memberOf } from "@lichen/base";
import { type CheckInDraft, RATINGS, WORD_LISTS } from "./check-in.ts";

/**
 * Reads a draft that was kept as JSON. What has another form is left out: a draft is composed again
 * before it becomes a check-in, so nothing more is checked here.
 */
export function draftFromJson(json: Json | undefined): CheckInDraft {
  if (!isJsonObject(json)) return {};
  const ratings = RATINGS.flatMap((rating) => {
    const value = memberOf(json, rating);
    return typeof value === "number" ? [[rating, value] as const] : [];
  });
  const lists = WORD_LISTS.flatMap((list) => {
    const value = memberOf(json, list);
    if (!Array.isArray(value)) return [];
    return [[list, value.filter((word) => typeof word === "string")] as const];
  });
  const texts = (["title", "note", "mood"] as const).flatMap((name) => {
    const value = memberOf(json, name);
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries([...ratings, ...lists, ...texts]);
}
