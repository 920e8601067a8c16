import { type PaperLineShape, PaperLines } from "./PaperLines.tsx";
import type { Sample } from "./sample.ts";

const SIZE = { width: 320, height: 84, gutter: 22 };
const RULES = [
  { value: 0, y: 80 },
  { value: 5, y: 42 },
  { value: 10, y: 4 },
];
/** Weeks from left to right; the third has no value, so nothing is drawn over it. */
const heights = { solid: [44, 36, 0, 58, 50, 30], dashed: [52, 48, 0, 40, 44, 46] };
const LINES = (["solid", "dashed"] as const).map((look): PaperLineShape => {
  const dots = heights[look].map((y, i) => ({ x: 26 + i * 56, y })).filter(({ y }) => y > 0);
  const path = dots.map(({ x, y }, i) => `${i === 0 || i === 2 ? "M" : "L"}${x} ${y}`).join("");
  return { look, path, dots };
});

export const samples: readonly Sample[] = [
  {
    name: "two lines with a gap",
    show: ({ label, names }) => (
      <PaperLines
        title={label}
        ends={[names[0] ?? "", names[1] ?? ""]}
        size={SIZE}
        rules={RULES}
        lines={LINES}
      />
    ),
  },
  {
    name: "nothing to draw",
    show: ({ label, names }) => (
      <PaperLines
        title={label}
        ends={[names[0] ?? "", names[1] ?? ""]}
        size={SIZE}
        rules={RULES}
        lines={[]}
      />
    ),
  },
];
