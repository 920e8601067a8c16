import { expect, it } from "vitest";
import { draftFromJson } from "./draft-from-json.ts";

it("reads a draft back as it was kept", () => {
  const draft = { pleasantness: 3, energy: 7.5, feelings: ["restless"], note: "the long queue" };
  expect(draftFromJson(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it("leaves out what has another form, and is empty for what is no draft", () => {
  expect(draftFromJson({ pleasantness: "3", feelings: ["a", 1], note: null })).toEqual({
    feelings: ["a"],
  });
  for (const none of [undefined, null, 1, "x", []]) expect(draftFromJson(none)).toEqual({});
});
