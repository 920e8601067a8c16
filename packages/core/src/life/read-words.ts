/** What cannot be seen: spaces, controls, joiners, marks of direction, fillers and the blank of Braille. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\u2800]/gu;

/** Whether anything of a text can be seen. An emoji can; joiners and marks of direction alone cannot. */
export function isVisible(text: string): boolean {
  return text.replaceAll(UNSEEN, "") !== "";
}

/**
 * A line of the person’s own words as it is kept: well-formed, in one normal form (NFC), without spaces
 * around it, and empty where nothing of it could be seen. What turns the direction of writing is closed
 * at its end, so that it cannot reach into the sentence the line is said in.
 */
export function readWords(text: string): string {
  const said = text.toWellFormed().normalize("NFC").trim();
  return isVisible(said) ? closedDirections(said) : "";
}

const PDF = "\u202c";
const PDI = "\u2069";
const EMBEDDINGS = "\u202a\u202b\u202d\u202e";
const ISOLATES = "\u2066\u2067\u2068";

/** The text with every embedding, override and isolate it opens closed again (Unicode UAX #9, BD8 to BD11). */
function closedDirections(text: string): string {
  const open: string[] = [];
  for (const letter of text) {
    if (EMBEDDINGS.includes(letter)) open.push(PDF);
    else if (ISOLATES.includes(letter)) open.push(PDI);
    else if (letter === PDF && open.at(-1) === PDF) open.pop();
    else if (letter === PDI && open.includes(PDI)) open.length = open.lastIndexOf(PDI);
  }
  return text + open.reverse().join("");
}
