import { say } from "../../language.ts";
import { keeping } from "./in-hand.ts";

/** Says that what is in hand is kept, and only once it is. */
export function KeptSign() {
  const { checkIn, shell } = say();
  const now = new Date();
  const text = {
    "not-yet": "",
    keeping: checkIn.keeping,
    kept: checkIn.keptAt(shell.time(now.getHours() * 60 + now.getMinutes())),
    trouble: checkIn.notKept,
  }[keeping.value];
  return <span role="status">{text}</span>;
}
