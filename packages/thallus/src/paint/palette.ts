/** A theme: by day or by night. */
export type Theme = "light" | "dark";

/** A tone: a colour as red, green and blue, 0 to 255. */
type Tone = readonly [number, number, number];

/** The tones of a scale, from where the light falls to its rim. */
interface Body {
  readonly light: Tone;
  readonly base: Tone;
  readonly deep: Tone;
  readonly rim: Tone;
}

interface Palette {
  readonly reliance: Body;
  readonly even: Body;
  readonly compassion: Body;
  readonly edge: Tone;
  readonly shade: Tone;
  readonly shadeStrength: number;
  readonly castStrength: number;
  readonly glow: number;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    reliance: {
      light: [178, 211, 221],
      base: [112, 160, 177],
      deep: [63, 115, 137],
      rim: [30, 62, 78],
    },
    even: {
      light: [204, 222, 184],
      base: [148, 182, 136],
      deep: [86, 130, 95],
      rim: [38, 70, 52],
    },
    compassion: {
      light: [252, 218, 188],
      base: [232, 170, 129],
      deep: [190, 120, 80],
      rim: [98, 54, 32],
    },
    edge: [249, 247, 232],
    shade: [24, 34, 32],
    shadeStrength: 0.42,
    castStrength: 0.3,
    glow: 0.16,
  },
  dark: {
    reliance: {
      light: [170, 206, 222],
      base: [104, 152, 176],
      deep: [54, 100, 126],
      rim: [14, 34, 46],
    },
    even: {
      light: [190, 212, 172],
      base: [130, 168, 124],
      deep: [70, 112, 82],
      rim: [16, 36, 27],
    },
    compassion: {
      light: [250, 208, 176],
      base: [224, 156, 116],
      deep: [170, 102, 66],
      rim: [52, 26, 14],
    },
    edge: [240, 236, 218],
    shade: [4, 9, 8],
    shadeStrength: 0.55,
    castStrength: 0.5,
    glow: 0.1,
  },
};

export const GOLD = {
  crack: "#4a3009",
  body: "#cf9a2f",
  light: "#f9e2a0",
} as const;

export const CUP = {
  margin: [
    [0, "#fbf3dc"],
    [0.7, "#e9dcbb"],
    [0.92, "#a99a74"],
    [1, "#4b4230"],
  ],
  disc: [
    [0, "#f2a56f"],
    [0.5, "#d9743f"],
    [0.86, "#b2512a"],
    [1, "#6d2d17"],
  ],
} as const;

/** A colour and where it stands between the middle of a shape, 0, and its rim, 1. */
export type Stop = readonly [at: number, colour: string];

/** Hues are painted in steps, so that a few gradients serve thousands of scales. */
export const HUE_STEPS = 8;

/** The step of a hue: from -8 to 8. */
export function hueStep(hue: number): number {
  return Math.round((hue * HUE_STEPS) / 64);
}

/** The stops of a scale of some hue; `tone` from -1 to 1 makes it a little darker or lighter. */
export function bodyStops(theme: Theme, step: number, tone: number): readonly Stop[] {
  const { reliance, even, compassion } = PALETTES[theme];
  const end = step > 0 ? reliance : compassion;
  const share = Math.abs(step) / HUE_STEPS;
  const mixed = (part: keyof Body): Tone => shifted(between(even[part], end[part], share), tone);
  return [
    [0, css(mixed("light"))],
    [0.42, css(mixed("base"))],
    [0.82, css(mixed("deep"))],
    [0.93, css(between(mixed("deep"), mixed("rim"), 0.45))],
    [0.965, css(mixed("rim"))],
    [1, css(mixed("rim"))],
  ];
}

/** The pale edge of a young scale; `strength` from 0 to 1. */
export function edgeStops(theme: Theme, strength: number): readonly Stop[] {
  const { edge } = PALETTES[theme];
  return [
    [0, css(edge, 0)],
    [0.68, css(edge, 0)],
    [0.82, css(edge, 0.78 * strength)],
    [0.93, css(edge, 0.92 * strength)],
    [0.955, css(edge, 0)],
    [1, css(edge, 0)],
  ];
}

/** What a scale lays on those beneath it. */
export function shadeStops(theme: Theme): readonly Stop[] {
  const { shade, shadeStrength } = PALETTES[theme];
  return [
    [0, css(shade, shadeStrength)],
    [0.66, css(shade, shadeStrength)],
    [1, css(shade, 0)],
  ];
}

/** The shadow of the whole lichen on its ground, and the dark between its scales. */
export function shadowOf(theme: Theme): { readonly cast: string; readonly between: string } {
  const { shade, castStrength, even } = PALETTES[theme];
  return { cast: css(shade, castStrength), between: css(even.rim) };
}

export function sporeColour(theme: Theme): string {
  return theme === "light" ? "#b9cf9c" : "#cfe3b4";
}

function between(a: Tone, b: Tone, share: number): Tone {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
}

function shifted(tone: Tone, by: number): Tone {
  return between(tone, by > 0 ? [255, 250, 235] : [20, 34, 40], Math.abs(by) * 0.11);
}

function mix(a: number, b: number, share: number): number {
  return Math.round(a + (b - a) * share);
}

function css([r, g, b]: Tone, alpha = 1): string {
  return alpha === 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}
