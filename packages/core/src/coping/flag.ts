/**
 * What a person may tell about body and history, once and only if they like, so that a technique
 * that does not suit is never offered.
 *
 * Flags only ever take away. Two that seem to contradict each other ("rest is hard", "moving is
 * hard") both take away; nobody is asked which one is true. They are the person's own words about
 * themselves, never derived from anything written. Source of the list: the cautions of each
 * technique; not yet reviewed by a clinician.
 *
 * | flag | what it means |
 * |---|---|
 * | `breath-fear` | attention to the breath brings fear |
 * | `lungs` | asthma or another illness of the lungs |
 * | `heart` | an illness of the heart, its rhythm, or medicine that slows it |
 * | `pregnant` | pregnancy |
 * | `epilepsy` | seizures |
 * | `pain` | injury, cramps, or pain that lasts |
 * | `spent` | exhaustion from illness or from too much work |
 * | `eating` | trouble with food, weight or driven exercise |
 * | `trauma` | memories that come uninvited |
 * | `drifting` | feeling unreal, or far from the body |
 * | `voices` | hearing or believing things that others do not |
 * | `racing` | times of very high energy with little sleep |
 * | `checking` | rituals of checking or repeating |
 * | `very-low` | a long, very low time |
 * | `loss` | a fresh loss |
 * | `warmth-hurts` | kindness to oneself brings grief or fear |
 * | `self-harm` | urges to hurt oneself, or thoughts of ending one's life |
 * | `stopping` | stopping alcohol or a strong medicine |
 * | `unsafe-person` | someone near is hurting or controlling them |
 */
export const FLAGS = [
  "breath-fear",
  "lungs",
  "heart",
  "pregnant",
  "epilepsy",
  "pain",
  "spent",
  "eating",
  "trauma",
  "drifting",
  "voices",
  "racing",
  "checking",
  "very-low",
  "loss",
  "warmth-hurts",
  "self-harm",
  "stopping",
  "unsafe-person",
] as const;
export type Flag = (typeof FLAGS)[number];

/** Whether a text names a flag this version knows. */
export function isFlag(text: string): text is Flag {
  return FLAGS.some((flag) => flag === text);
}
