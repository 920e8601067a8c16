import { useEffect, useState } from "preact/hooks";

/** A screen with room for two things side by side; there the places are a bar at the side. */
export const WIDE = matchMedia("(min-width: 60rem)");

/** Whether a condition of the screen holds, followed as it changes. */
export function useMedia(query: MediaQueryList): boolean {
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const listen = () => setMatches(query.matches);
    query.addEventListener("change", listen);
    return () => query.removeEventListener("change", listen);
  }, [query]);
  return matches;
}
