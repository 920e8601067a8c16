/** The pages that look at many days together: balance, links, and the year at a glance. */
export interface TogetherWords {
  /** What opens the same in numbers. */
  readonly asTable: string;
  readonly howTitle: string;
  readonly checkIn: string;
  readonly month: string;
  readonly balance: BalanceWords;
  readonly links: LinksWords;
  readonly glance: GlanceWords;
}

/** One sentence for each thing that can be said of a change. */
interface ChangeWords {
  readonly "not-enough": string;
  readonly "within-wobble": string;
  readonly higher: string;
  readonly lower: string;
}

/** Whether a level is on its way, with how far it came in two weeks and the doubt of it. */
interface MomentumWords {
  readonly rising: (by: number, least: number, most: number) => string;
  readonly falling: (by: number, least: number, most: number) => string;
}

export interface BalanceWords {
  readonly headline: {
    readonly "not-enough": string;
    readonly "in-balance": string;
    readonly "leaning-to-reliance": string;
    readonly "leaning-to-compassion": string;
    readonly "both-quiet": string;
  };
  readonly line: {
    readonly "in-balance": string;
    readonly "leaning-to-reliance": string;
    readonly "leaning-to-compassion": string;
    readonly "both-quiet": string;
  };
  readonly wanting: (days: number) => string;
  readonly shapeLine: (days: number) => string;
  /** In its place where the place covers the whole shape. */
  readonly coveredLine: string;
  readonly mapLabel: string;
  readonly up: string;
  readonly right: string;
  readonly kinder: string;
  readonly both: string;
  readonly quiet: string;
  readonly able: string;
  readonly now: string;
  readonly kindnessChange: ChangeWords;
  readonly ableChange: ChangeWords;
  readonly kindnessMomentum: MomentumWords;
  readonly ableMomentum: MomentumWords;
  readonly monthsTitle: string;
  readonly kindnessMonths: string;
  readonly ableMonths: string;
  readonly numbersTitle: string;
  readonly standsNow: string;
  readonly usual: string;
  readonly againstUsual: string;
  readonly against: { readonly above: string; readonly near: string; readonly below: string };
  readonly answeredDays: string;
  readonly intervalSaid: (mean: number, low: number, high: number) => string;
  readonly how: readonly string[];
}

export interface LinksWords {
  readonly intro: string;
  readonly lookedOn: (date: string) => string;
  /** By `from` and `to`. */
  readonly question: {
    readonly "reliance-compassion": string;
    readonly "compassion-reliance": string;
    readonly "compassion-action": string;
    readonly "reliance-action": string;
    readonly "compassion-mood": string;
    readonly "reliance-mood": string;
    readonly "action-reliance": string;
  };
  readonly verdict: {
    readonly "not-enough": string;
    readonly "no-clear-link": string;
    readonly "too-close": string;
    readonly leansMore: string;
    readonly leansLess: string;
    readonly clearMore: string;
    readonly clearLess: string;
  };
  readonly meaning: {
    readonly "no-clear-link": string;
    readonly "too-close": string;
    readonly leans: string;
    readonly clear: string;
  };
  readonly less: string;
  readonly none: string;
  readonly more: string;
  readonly likelySaid: (low: number, high: number, pairs: number) => string;
  readonly fewPairs: (pairs: number) => string;
  readonly hardlyMoves: string;
  readonly enoughPairs: (pairs: number) => string;
  readonly daysEnough: string;
  readonly waits: string;
  readonly setbackTitle: string;
  readonly setbackQuestion: string;
  readonly kinderCount: (returned: number, of: number) => string;
  readonly otherCount: (returned: number, of: number) => string;
  readonly fewSetbacks: (setbacks: number) => string;
  readonly oddsSaid: (low: number, high: number) => string;
  readonly lighter: string;
  readonly curiousTitle: string;
  readonly curiousLine: string;
  readonly pairHead: string;
  readonly pairWordHead: string;
  readonly pairDaysHead: string;
  readonly series: {
    readonly reliance: string;
    readonly compassion: string;
    readonly mood: string;
    readonly action: string;
    readonly energy: string;
    readonly connection: string;
  };
  readonly pairSaid: (one: string, other: string) => string;
  readonly pairWord: {
    readonly "not-enough": string;
    readonly "nothing-clear": string;
    readonly together: string;
    readonly apart: string;
  };
  readonly how: readonly string[];
}

export interface GlanceWords {
  readonly empty: string;
  readonly yearTitle: string;
  readonly able: string;
  readonly even: string;
  readonly kinder: string;
  readonly open: string;
  readonly setbackMet: string;
  readonly noEntry: string;
  readonly byMonth: string;
  readonly monthSaid: (
    month: string,
    days: number,
    leans: "able" | "kinder" | "even" | undefined,
    setbacks: number,
  ) => string;
  readonly spreadsTitle: string;
  readonly spreadHead: { readonly answer: string; readonly days: string };
  readonly answer: {
    readonly pleasantness: string;
    readonly energy: string;
    readonly kindness: string;
    readonly able: string;
  };
  readonly spreadHalf: (days: number, low: number, high: number) => string;
  readonly unanswered: string;
  readonly strengthsTitle: string;
  readonly strengthsEmpty: string;
  readonly strengthDays: (days: number) => string;
  readonly needsTitle: string;
  readonly needsEmpty: string;
  readonly needDays: (days: number, met: number) => string;
  readonly reliefTitle: string;
  readonly reliefLine: string;
  readonly reliefEmpty: string;
  readonly reliefRest: (techniques: number) => string;
  readonly worse: string;
  readonly asWaiting: string;
  readonly lower: string;
  readonly usesSaid: (uses: number) => string;
  readonly reliefSaid: (relief: number, low: number, high: number) => string;
  readonly reliefWord: {
    readonly "not-enough": string;
    readonly "from-research": string;
    readonly "still-learning": string;
    readonly "helps-you": string;
    readonly retired: string;
  };
}
