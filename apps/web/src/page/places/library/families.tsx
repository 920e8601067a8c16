import { FAMILIES, type Family } from "@lichen/core";
import { FamilySign } from "./family-sign.tsx";
import { openFamilies } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { WayRows } from "./way-row.tsx";
import type { Way } from "./ways.ts";

/** All techniques by what they work through: closed at first, so that nobody meets fifty at once. */
export function Families({ ways }: { readonly ways: readonly Way[] }) {
  const { page } = libraryWords();
  const toggle = (family: Family, isOpen: boolean) => {
    const others = openFamilies.peek().filter((each) => each !== family);
    openFamilies.value = isOpen ? [...others, family] : others;
  };
  return (
    <div class={css.families}>
      {FAMILIES.map((family) => {
        const its = ways.filter(({ facts }) => facts.family === family);
        if (its.length === 0) return null;
        return (
          <details
            key={family}
            class={css.family}
            open={openFamilies.value.includes(family)}
            onToggle={(event) => toggle(family, event.currentTarget.open)}
          >
            <summary>
              <FamilySign sign={family} />
              <h2 class={css.familyName}>{page.family[family]}</h2>
              <span class={css.small}>{page.ways(its.length)}</span>
            </summary>
            <WayRows ways={its} />
          </details>
        );
      })}
    </div>
  );
}
