import { useEffect, useRef } from "preact/hooks";
import { say } from "../../language.ts";
import { keeping } from "./in-hand.ts";

/** Says that what is in hand is kept, and only once it is; read out the first time, and when it is not. */
export function KeptSign() {
  const { checkIn, shell } = say();
  const now = new Date();
  const text = {
    "not-yet": "",
    keeping: checkIn.keeping,
    kept: checkIn.keptAt(shell.time(now.getHours() * 60 + now.getMinutes())),
    trouble: checkIn.notKept,
  }[keeping.how.value];
  const wasSaid = useRef(false);
  useEffect(() => {
    if (keeping.how.value === "kept") wasSaid.current = true;
  }, [keeping.how.value]);
  const isQuiet = wasSaid.current && keeping.how.value !== "trouble";
  return (
    <span role="status" aria-live={isQuiet ? "off" : "polite"}>
      {text}
    </span>
  );
}
