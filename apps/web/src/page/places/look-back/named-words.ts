import type { NamedWord } from "@lichen/content/needs";
import { useEffect, useState } from "preact/hooks";
import { localeNow } from "../../locale.ts";

/** What needs and strengths are called; the lists come when they are first asked for. */
export function useNamedWords(): (id: string) => string {
  const [all, setAll] = useState<readonly NamedWord[]>([]);
  useEffect(() => {
    void Promise.all([import("@lichen/content/needs"), import("@lichen/content/strengths")]).then(
      ([{ NEEDS }, { STRENGTHS }]) => setAll([...NEEDS, ...STRENGTHS]),
    );
  }, []);
  return (id) => all.find((word) => word.id === id)?.[localeNow()] ?? id;
}
