import { later } from "../../frame/later.tsx";

/** The questionnaire of a painful moment: it comes after the page, and nothing of the page waits for it. */
export const StateQuestions = later(async () => {
  const [{ AroundSetback }, { measuresWords }] = await Promise.all([
    import("../measures/around-setback.tsx"),
    import("../measures/measures-words.ts"),
  ]);
  await measuresWords.load();
  return AroundSetback;
});
