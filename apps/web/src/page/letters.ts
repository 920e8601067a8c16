/**
 * The letters of a text as a person sees them (grapheme clusters, Unicode Standard Annex 29): an emoji of
 * several parts and a Hindi syllable with its vowel sign are one. A browser that cannot tell them (Firefox
 * before 125) gives code points: still no half of an emoji.
 */
export function* lettersOf(text: string): Generator<string> {
  if (!("Segmenter" in Intl)) {
    yield* text;
    return;
  }
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

/** The beginning of a text, at most so many UTF-16 units long, that ends between two letters. */
export function wholeLetters(text: string, most: number): string {
  let end = 0;
  for (const letter of lettersOf(text)) {
    if (end + letter.length > most) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
