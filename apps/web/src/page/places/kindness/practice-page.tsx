import type { Kindness } from "@lichen/core";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";
import { useStepsBack } from "../../page-steps.ts";
import { goBack } from "../../router.ts";
import { KINDNESS_AT } from "./addresses.ts";
import { inHand, show, steps, takeNew } from "./in-hand.ts";
import { KeptPage } from "./kept-page.tsx";
import { StagePage } from "./stage-page.tsx";

/** The pages of the six kindnesses. */
export const PausePage = () => <Practice practice="self-compassion-break" />;
export const FriendPage = () => <Practice practice="friends-voice" />;
export const BothPage = () => <Practice practice="both-and" />;
export const ValuesPage = () => <Practice practice="values" />;
export const LetterPage = () => <Practice practice="kind-letter" />;
export const WishesPage = () => <Practice practice="loving-kindness" />;

/** One kindness, a screen after the other. */
function Practice({ practice }: { readonly practice: Kindness }) {
  const view = useAnswer("kindness", { practice });
  const [isReady, setReady] = useState(false);
  const { state } = inHand.value;

  useEffect(() => {
    // Whoever comes back by the back button finds it as it was; whoever comes anew may begin anew.
    const at = steps.now();
    if (at?.practice === practice && inHand.value.state.practice === practice) {
      if (at.stage !== inHand.value.state.stage) show(at);
      setReady(true);
    } else void takeNew(practice).then(() => setReady(true));
  }, []);
  useStepsBack(steps, KINDNESS_AT[practice], (step) => {
    if (step.practice === inHand.value.state.practice) show(step);
    else goBack("/ease/kindness");
  });

  if (!isReady || state.practice !== practice) return null;
  return state.stage === "kept" ? (
    <KeptPage />
  ) : (
    <StagePage stage={state.stage} begun={view?.begun} wishes={view?.wishes} />
  );
}
