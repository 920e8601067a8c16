import { useEffect, useState } from "preact/hooks";

/** The time, in milliseconds since 1970, looked at once a minute: a line may open while one reads. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
