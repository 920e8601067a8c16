import type { GoalRow } from "@lichen/companion";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";

/** Today’s steps, asked for once the check-in is there; their files come only where there are steps. */
export function StepsPiece() {
  const rows = useAnswer("stepsToday");
  const [Steps, setSteps] = useState<ComponentType<{ readonly rows: readonly GoalRow[] }>>();
  const hasSteps = rows !== undefined && rows.length > 0;
  useEffect(() => {
    if (!hasSteps) return;
    let isCurrent = true;
    void loadSteps().then((loaded) => {
      if (isCurrent) setSteps(() => loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [hasSteps]);
  return Steps && rows ? <Steps rows={rows} /> : null;
}

/** The piece with its words; without a network it may not be here yet, and Today goes without it. */
async function loadSteps() {
  try {
    const [piece, { stepsWords }] = await Promise.all([
      import("../grow/steps-today.tsx"),
      import("../grow/grow-words.ts"),
    ]);
    await stepsWords.load();
    return piece.StepsToday;
  } catch {
    return undefined; // Grow shows the same steps, and says so where its files did not come.
  }
}
