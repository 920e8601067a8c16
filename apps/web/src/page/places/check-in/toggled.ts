/** A list with a word taken up at its end, or laid down. */
export function toggled(list: readonly string[], word: string): readonly string[] {
  return list.includes(word) ? list.filter((other) => other !== word) : [...list, word];
}
