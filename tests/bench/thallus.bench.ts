import { livedDays } from "@lichen/testkit";
import { grow } from "@lichen/thallus";

function grown(days: number): number {
  const life = livedDays({ days, seed: 1 });
  const begun = performance.now();
  const { scales } = grow(life, 1);
  const took = performance.now() - begun;
  if (scales.length < days) throw new Error("it did not grow");
  return took;
}

console.log(JSON.stringify({ "thallus-year": grown(365), "thallus-10-years": grown(3_650) }));
