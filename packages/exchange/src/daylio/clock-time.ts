/** Words that other languages put for am and pm. */
const MORNING = ["am", "a.m.", "a. m.", "पूर्वाह्न", "पूर्व"];
const AFTERNOON = ["pm", "p.m.", "p. m.", "अपराह्न", "अपर"];

/** A time as apps write it (`10:04 AM`, `6:50 pm`, `14:03`, `8.30`) as minutes past midnight. */
export function minuteFromClock(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  const found = /^(\D{0,12}?)\s?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s?(\D{0,12})$/.exec(plain);
  if (!found) return undefined;
  const [, before = "", hourText, minuteText, after = ""] = found;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const half = (before + after).trim();
  if (minute > 59 || hour > 23) return undefined;
  if (half === "") return hour * 60 + minute;
  const isMorning = MORNING.includes(half);
  if ((!isMorning && !AFTERNOON.includes(half)) || hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (isMorning ? 0 : 12)) * 60 + minute;
}
