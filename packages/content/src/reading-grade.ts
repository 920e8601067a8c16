/** Words in a text: whatever holds a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

/** The reading grade of English texts: the years of school they ask for (Kincaid et al., 1975). */
export function gradeOf(texts: readonly string[]): number {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const text of texts) {
    for (const sentence of text.split(/[.?]\s|\n/)) {
      const found = sentence.toLowerCase().match(/[a-z’]+/g) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + syllablesIn(word), 0);
    }
  }
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function syllablesIn(word: string): number {
  const vowels = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "").match(/[aeiouy]{1,2}/g);
  return Math.max(1, vowels?.length ?? 0);
}
