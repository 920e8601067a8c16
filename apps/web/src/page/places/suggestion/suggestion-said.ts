import type { SuggestionWords } from "@lichen/content/app/words/suggestion";
import type { Suggestion } from "@lichen/core";

/** A suggestion in a line. */
export function suggestionSaid(suggestion: Suggestion, words: SuggestionWords): string {
  switch (suggestion.kind) {
    case "read-letter":
      return words.readLetter;
    case "reach-out":
      return words.askCompany;
    case "technique":
      return words.technique[suggestion.technique];
    case "kindness":
      return words.kindness[suggestion.practice];
    case "setback":
      return suggestion.goal ? words.meetGoal(suggestion.goal.name) : words.setbackOpen;
    case "step":
      return words.smallStep(suggestion.goal.smallest || suggestion.goal.name);
    case "look-again":
      return words.lookAgain;
  }
}
