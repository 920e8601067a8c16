/** A published questionnaire, and what is known of how its score scatters. */
export interface Instrument {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  /** Standard deviation in a general population. */
  readonly spread: number;
  /** Internal consistency (Cronbach's alpha), the share of the score that is not noise. */
  readonly reliability: number;
  /** The smallest difference usually held to matter; null where none is agreed. */
  readonly matters: number | null;
}

/**
 * Rounded general-population values, to be corrected here and nowhere else. Raes and others 2011 (SCS-SF),
 * Neff and others 2021 (SSCS-S; spread and reliability uncertain), Scholz and others 2002 (GSE), Romppel
 * and others 2013 (GSE-6; uncertain), Topp and others 2015 (WHO-5), Kroenke and others 2001, 2009 (PHQ),
 * Spitzer and others 2006 (GAD-7), Kessler and others 2002 (K6), Cohen and others 1983 (PSS), Smith and
 * others 2008 (BRS), Hughes and others 2004 (UCLA-3).
 */
export const INSTRUMENTS: readonly Instrument[] = [
  { id: "scs-sf", least: 1, most: 5, spread: 0.65, reliability: 0.86, matters: null },
  { id: "sscs-s", least: 1, most: 5, spread: 0.85, reliability: 0.85, matters: null },
  { id: "gse", least: 10, most: 40, spread: 5.3, reliability: 0.86, matters: null },
  { id: "gse-6", least: 6, most: 24, spread: 3.6, reliability: 0.82, matters: null },
  { id: "who-5", least: 0, most: 100, spread: 20, reliability: 0.85, matters: 10 },
  { id: "phq-9", least: 0, most: 27, spread: 5, reliability: 0.86, matters: 5 },
  { id: "phq-8", least: 0, most: 24, spread: 4.9, reliability: 0.86, matters: 5 },
  { id: "phq-4", least: 0, most: 12, spread: 2.6, reliability: 0.82, matters: null },
  { id: "gad-7", least: 0, most: 21, spread: 4.5, reliability: 0.89, matters: 4 },
  { id: "k6", least: 0, most: 24, spread: 4.5, reliability: 0.87, matters: null },
  { id: "pss-10", least: 0, most: 40, spread: 6.2, reliability: 0.84, matters: null },
  { id: "pss-4", least: 0, most: 16, spread: 3, reliability: 0.72, matters: null },
  { id: "brs", least: 1, most: 5, spread: 0.8, reliability: 0.85, matters: null },
  { id: "ucla-3", least: 3, most: 9, spread: 1.8, reliability: 0.75, matters: null },
];
