import { EmptyState } from "@lichen/ui/EmptyState";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { placeWords } from "../../place-words.ts";

/** The words of places that are not built yet. */
export const laterWords = placeWords({
  en: () => import("@lichen/content/app/en/later").then((m) => m.later),
  hi: () => import("@lichen/content/app/hi/later").then((m) => m.later),
});

/** A place that is not built yet, said plainly, with what already helps. */
export function LaterPage() {
  const words = laterWords();
  const { shell } = say();
  return (
    <Page title={shell.grow} hasSettings>
      <EmptyState title={words.grow} line={words.growLine} />
    </Page>
  );
}
