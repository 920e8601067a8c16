/**
 * Ordinary troubles that many people know, for "not the only one". Written by the project, nobody's
 * own story, none of them about danger. In both languages one place in the list is one trouble.
 */
export type SharedTroubles = readonly string[];
