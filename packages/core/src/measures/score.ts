import { MEASURE_RULES, type MeasureId, type MeasurePart } from "./rules.ts";

/** An answer to each item in its printed order; null where it was left open. */
export type MeasureAnswers = readonly (number | null)[];

/** A questionnaire added up by its authors' key. */
export interface Scored {
  /** Undefined where too many items are open: an open item is never counted as nothing or as the middle. */
  readonly total: number | undefined;
  /** Its halves, each only where all of its items were answered. */
  readonly parts: readonly { readonly part: MeasurePart; readonly value: number }[];
  readonly answered: number;
}

/**
 * The answers that are some, one for each item: what is no whole number of the scale is open, and what is beyond
 * the last item is nothing.
 */
export function soundAnswers(id: MeasureId, answers: readonly unknown[]): MeasureAnswers {
  const { items, from, to } = MEASURE_RULES[id];
  return Array.from({ length: items }, (_, at) => {
    const given = answers[at];
    const isSound = typeof given === "number" && Number.isInteger(given);
    return isSound && given >= from && given <= to ? given : null;
  });
}

/**
 * Adds up the answers: reversed items turned round (least for most), then the sum or the mean. Where an item may
 * stay open, the mean of the answered ones stands for it. Rounded to hundredths. Never throws.
 */
export function scoreOf(id: MeasureId, answers: readonly unknown[]): Scored {
  const rule = MEASURE_RULES[id];
  const counted = soundAnswers(id, answers).map((answer, at) =>
    answer !== null && rule.reversed.includes(at + 1) ? rule.from + rule.to - answer : answer,
  );
  const answered = counted.filter((each) => each !== null);
  const isEnough = answered.length >= rule.items - rule.mayMiss;
  const scaled = (values: readonly number[], items: number): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return hundredth(rule.how === "mean" ? mean : mean * items * rule.times);
  };
  return {
    total: isEnough ? scaled(answered, rule.items) : undefined,
    parts: rule.parts.flatMap(({ part, items }) => {
      const its = items.flatMap((item) => counted[item - 1] ?? []);
      return its.length === items.length ? [{ part, value: scaled(its, items.length) }] : [];
    }),
    answered: answered.length,
  };
}

/**
 * Whether a result is one beside which people to talk to are named, kindly and before the number. It is no sign
 * of danger and nothing is kept of it; people are one tap away beside every other result too.
 */
export function callsForCompany(id: MeasureId, { total, parts }: Scored): boolean {
  const { listens } = MEASURE_RULES[id];
  if (!listens) return false;
  const { part } = listens;
  if (part !== undefined && parts.some(({ value }) => value >= part)) return true;
  if (!listens.total || total === undefined) return false;
  const [side, bound] = listens.total;
  return side === "at-most" ? total <= bound : total >= bound;
}

/** The longer questionnaires a half of PHQ-4 may lead to, where the person wants to: PHQ-8, GAD-7. */
export function longerOnes({ parts }: Scored): readonly MeasureId[] {
  const isHigh = (name: MeasurePart) =>
    parts.some(({ part, value }) => part === name && value >= 3);
  return [
    ...(isHigh("low") ? (["phq-8"] as const) : []),
    ...(isHigh("worry") ? (["gad-7"] as const) : []),
  ];
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
