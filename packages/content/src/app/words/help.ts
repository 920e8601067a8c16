/** Help, now: a voice, the ground, and what Lichen cannot do. */
export interface HelpWords {
  readonly title: string;
  readonly line: string;
  readonly danger: string;
  readonly emergency: (number: string) => string;
  readonly moreLines: string;
  readonly country: string;
  /** A country that is not in the list. */
  readonly elsewhere: string;
  readonly ground: string;
  readonly groundLine: string;
  readonly groundNow: string;
  /** Ways to reach someone the person chose, named once for the eye and once in full. */
  readonly call: string;
  readonly callTo: (name: string) => string;
  readonly smsTo: (name: string) => string;
  readonly whatsAppTo: (name: string) => string;
  readonly chooseSomeone: string;
  readonly cannot: string;
}
