import type { ReliefWords } from "../words/relief.ts";

const uses = (count: number): string =>
  count === 1 ? "1 use" : `${count.toLocaleString("en-IN")} uses`;

/** What helped so far, in English. */
export const relief: ReliefWords = {
  basis: "The order comes from general research and from your own uses.",
  whyThese: "Why these?",
  fits: "It fits what you told about this moment.",
  person: "One of the three has a person in it, whenever that can be.",
  research: "Its place comes from general research, not yet from you.",
  choice: "The choice stays yours. What you mark “Not for me” is not offered again.",
  noteLine: "Nothing to do now. In a while you are asked once how it is.",

  few: (count) => `${uses(count)} so far, too few to say.`,
  seems: (count) => `Seems to help: ${uses(count)}, not sure yet.`,
  unclear: (count) => `${uses(count)}, no clear help so far.`,
  helps: (count) => `Helps you: ${uses(count)}.`,
  noHelp: (count) => `${uses(count)}, and it did not seem to help. Keep it anyway, if you like.`,

  lower: (points) => `On 0 to 10 it ends about ${points} lower than waiting would.`,
  higher: (points) => `On 0 to 10 it ends about ${points} higher than waiting would.`,
  same: "It ends about where waiting would.",
  likely: (low, high) => `Likely ${low} to ${high} lower.`,
  unsure: "It may still turn out to be no help.",
};
