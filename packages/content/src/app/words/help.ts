/** Help, now: a voice, the ground, and what Lichen cannot do. */
export interface HelpWords {
  readonly title: string;
  readonly line: string;
  readonly call: string;
  readonly callLine: string;
  readonly danger: string;
  readonly emergency: string;
  readonly ground: string;
  readonly groundSteps: readonly string[];
  readonly cannot: string;
  readonly elsewhere: string;
  readonly elsewhereLine: string;
  readonly notChecked: string;
}
