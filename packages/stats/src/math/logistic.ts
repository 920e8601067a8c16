/** The logistic function, 1 / (1 + e^-x): from log odds to a chance. Never overflows. */
export function logistic(logOdds: number): number {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds));
  const e = Math.exp(logOdds);
  return e / (1 + e);
}

/** The log odds of a chance strictly between 0 and 1; the inverse of `logistic`. */
export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}
