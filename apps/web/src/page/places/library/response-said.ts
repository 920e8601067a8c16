import type { PlannedResponse } from "@lichen/core";
import { libraryWords } from "./library-words.ts";
import type { Way } from "./ways.ts";

/** What a planned response is called: by what its technique is called now, else by what it was. */
export function responseSaid(response: PlannedResponse, ways: readonly Way[]): string {
  const { page } = libraryWords();
  switch (response.kind) {
    case "own":
      return response.text;
    case "person":
      return page.reach(response.name);
    case "technique":
      return wayOf(response, ways)?.title ?? response.title ?? page.wayGone;
  }
}

/** The technique a response names, if it is one and is here. */
export function wayOf(response: PlannedResponse, ways: readonly Way[]): Way | undefined {
  return response.kind === "technique" ? ways.find(({ id }) => id === response.id) : undefined;
}
