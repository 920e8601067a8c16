/** Where a technique begins: at its steps, which stand on its own page. */
export const STEPS = "steps";

/** Begins a technique. */
export function beginTechnique(_id: string): void {
  const steps = document.getElementById(STEPS);
  steps?.scrollIntoView({ block: "start" });
  steps?.focus({ preventScroll: true });
}
