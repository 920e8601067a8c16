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

type Hue = "reliance" | "even" | "warm" | "compassion";

/** `warm` is half of the way to compassion: straw, where moss and apricot would mix to mud. */
const BODIES: Readonly<Record<Hue, Body>> = {
  reliance: {
    light: [196, 222, 229],
    base: [138, 181, 195],
    deep: [86, 136, 155],
    rim: [38, 74, 90],
  },
  even: {
    light: [216, 230, 198],
    base: [168, 197, 152],
    deep: [110, 151, 113],
    rim: [47, 82, 60],
  },
  warm: {
    light: [243, 232, 196],
    base: [219, 203, 150],
    deep: [175, 156, 102],
    rim: [84, 70, 40],
  },
  compassion: {
    light: [253, 226, 199],
    base: [238, 187, 148],
    deep: [208, 143, 102],
    rim: [113, 66, 40],
  },
};

/** By night the hues stay, and only the depths grow darker: how much is left of each tone. */
const NIGHT: Readonly<Record<keyof Body, number>> = {
  light: 0.97,
  base: 0.93,
  deep: 0.84,
  rim: 0.5,
};

const BLACK: Tone = [0, 0, 0];
const EDGE: Tone = [250, 247, 233];
const SHADE: Readonly<Record<Theme, Tone>> = { light: [26, 40, 40], dark: [6, 13, 12] };

export const GOLD = {
  crack: "#4a3009",
  body: "#cf9a2f",
  light: "#f9e2a0",
  glow: "rgba(226,172,62,0.22)",
} as const;

export const CUP = {
  margin: [
    [0, "#fdf6e3"],
    [0.72, "#efe2c4"],
    [0.9, "#c3ac82"],
    [1, "#5d4a30"],
  ],
  disc: [
    [0, "#f3b184"],
    [0.45, "#e28d57"],
    [0.85, "#bd6436"],
    [1, "#7d3b20"],
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
  const mixed = (part: keyof Body): Tone => {
    const day = hued(step, part);
    return shifted(theme === "dark" ? between(BLACK, day, NIGHT[part]) : day, tone);
  };
  return [
    [0, css(mixed("light"))],
    [0.46, css(mixed("base"))],
    [0.86, css(mixed("deep"))],
    [0.915, css(between(mixed("deep"), mixed("rim"), 0.4))],
    [0.95, css(mixed("rim"))],
    [1, css(mixed("rim"))],
  ];
}

function hued(step: number, part: keyof Body): Tone {
  const { reliance, even, warm, compassion } = BODIES;
  const share = Math.abs(step) / HUE_STEPS;
  if (step >= 0) return between(even[part], reliance[part], share);
  if (share <= 0.5) return between(even[part], warm[part], share * 2);
  return between(warm[part], compassion[part], share * 2 - 1);
}

/** The pale edge of a young scale; `strength` from 0 to 1. */
export function edgeStops(strength: number): readonly Stop[] {
  return [
    [0, css(EDGE, 0)],
    [0.68, css(EDGE, 0)],
    [0.82, css(EDGE, 0.75 * strength)],
    [0.9, css(EDGE, 0.9 * strength)],
    [0.935, css(EDGE, 0)],
    [1, css(EDGE, 0)],
  ];
}

/** What a scale lays on those beneath it. */
export function shadeStops(theme: Theme): readonly Stop[] {
  const dark = css(SHADE[theme], theme === "light" ? 0.34 : 0.44);
  return [
    [0, dark],
    [0.66, dark],
    [1, css(SHADE[theme], 0)],
  ];
}

/** What lies beneath the scales: the even hue, where no light falls. */
export function bedOf(theme: Theme): string {
  const { deep, rim } = BODIES.even;
  return css(theme === "dark" ? between(BLACK, rim, 0.75) : between(deep, rim, 0.6));
}

/** The shadows of the whole lichen on its ground: one where it rests, one around it. */
export function shadowsOf(theme: Theme): readonly (readonly [spread: number, colour: string])[] {
  const strength = theme === "light" ? 0.34 : 0.55;
  return [
    [0.3, css(SHADE[theme], strength * 1.5)],
    [1, css(SHADE[theme], strength)],
  ];
}

/** The one light on the whole lichen. */
export function lightStops(theme: Theme): readonly Stop[] {
  return [
    [0, css(EDGE, 0.2)],
    [0.35, css(EDGE, 0.05)],
    [0.55, css(SHADE[theme], 0)],
    [1, css(SHADE[theme], theme === "light" ? 0.2 : 0.3)],
  ];
}

/** A spore, as a pearl. */
export function sporeStops(theme: Theme): readonly Stop[] {
  const rim = theme === "light" ? "#8ea878" : "#6f8a63";
  return [
    [0, "#fbfbec"],
    [0.6, "#dde8c4"],
    [1, rim],
  ];
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
