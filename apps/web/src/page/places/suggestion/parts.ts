import { EnoughCard } from "./enough-card.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";
import { suggestionWords } from "./suggestion-words.ts";

/** What Today shows of the suggestion and of the day's end, with its words. */
export async function loadParts() {
  await suggestionWords.load();
  return { EnoughCard, SuggestionCard };
}
