import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { changeSaid } from "./change-said.ts";

/** So long a slider rests, in milliseconds, before what it came to is said. */
const RESTS = 1000;

/** How strong it was and is, said once the slider rests: on its way each key would be read out. */
export function SaidAfter(props: {
  readonly before: number | undefined;
  readonly value: number | undefined;
}) {
  const { before, value } = props;
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), RESTS);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <div role="status">
      {before !== undefined && rested !== undefined && (
        <Card tint="moss">
          <p>{changeSaid(before, rested)}</p>
        </Card>
      )}
    </div>
  );
}
