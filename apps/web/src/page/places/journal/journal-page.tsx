import { useEffect, useState } from "preact/hooks";
import { useStepsBack } from "../../page-steps.ts";
import { ask } from "../../worker-port.ts";
import { EndingPage } from "./ending-page.tsx";
import { end, steps, takeOpen } from "./in-hand.ts";
import { WritingPage } from "./writing-page.tsx";

/** The journal: a page to write on, and its end. */
export function JournalPage() {
  const [step, setStep] = useState<"writing" | "ending">();
  const [isOpened, setOpened] = useState(false);

  useEffect(() => {
    // Whoever comes back finds the page as it was; whoever comes anew, the one that is still open.
    const at = steps.now();
    if (at !== undefined) return setStep(at);
    void ask("journal").then(async ({ open }) => {
      await takeOpen(open);
      setOpened(open !== undefined);
      setStep("writing");
    });
  }, []);
  useStepsBack(steps, "/journal", (to) => {
    end(to === "ending");
    setStep(to);
  });

  if (step === undefined) return null;
  if (step === "ending") return <EndingPage />;
  return (
    <WritingPage
      isOpened={isOpened}
      onNew={() => setOpened(false)}
      onEnd={() => {
        end(true);
        steps.goOn("ending");
        setStep("ending");
      }}
    />
  );
}
