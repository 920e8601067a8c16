import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { momentNow } from "./record-check-in.ts";
import { chooseWording, wordingChoices } from "./wording-choices.ts";

it("shows the card until it is refused, and the friend's voice only once it is wished for", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  expect(wordingChoices(notebook)).toEqual({
    isCardOn: true,
    isFriendsVoiceOn: false,
    lastOffered: undefined,
    leftAlone: [],
  });
  await chooseWording(notebook, { isCardOn: false });
  await chooseWording(notebook, { isFriendsVoiceOn: true, offered: true });
  await chooseWording(notebook, { leaveAlone: "such an idiot" });
  await chooseWording(notebook, { leaveAlone: "such an idiot" });
  const now = momentNow(notebook);
  expect(wordingChoices(notebook)).toEqual({
    isCardOn: false,
    isFriendsVoiceOn: true,
    lastOffered: now.ok ? now.value.day : undefined,
    leftAlone: ["such an idiot"],
  });
});
