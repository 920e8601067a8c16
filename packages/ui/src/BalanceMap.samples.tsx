import { BalanceMap } from "./BalanceMap.tsx";
import type { Sample, SampleWords } from "./sample.ts";

const wordsOf = ({ names, label }: SampleWords) => ({
  up: names[0] ?? "",
  right: names[1] ?? "",
  upperStart: names[2] ?? "",
  upperEnd: names[3] ?? "",
  lowerStart: names[4] ?? "",
  lowerEnd: names[5] ?? "",
  now: label.slice(0, 6),
});
const PATH = [[2.8, 4], [3.5, 3.4], [4.4, 3], undefined, [6.2, 2.8], [6.6, 3.6], [6.2, 4.7]].map(
  (at, i) => (at ? { label: `${i + 1}`, place: { x: at[0] ?? 0, y: at[1] ?? 0 } } : null),
);

export const samples: readonly Sample[] = [
  {
    name: "a path with a pause",
    show: (words) => (
      <BalanceMap
        label={words.line}
        words={wordsOf(words)}
        place={{ x: 6.6, y: 6.6 }}
        ellipse={{ long: 1.6, short: 1.1, angle: 0.3 }}
        path={PATH}
      />
    ),
  },
  {
    name: "not enough yet",
    show: (words) => (
      <BalanceMap label={words.line} words={wordsOf(words)} place={null} ellipse={null} path={[]}>
        {words.title}
      </BalanceMap>
    ),
  },
];
