import { useEffect, useState } from "preact/hooks";
import { later } from "../../frame/later.tsx";
import { useAnswer } from "../../notebook.ts";
import { useStepsBack } from "../../page-steps.ts";
import { goBack } from "../../router.ts";
import { goOnWith, inHand, show, steps, takeNew } from "./in-hand.ts";
import { takeMeeting } from "./meet.ts";
import { OwnKept } from "./own-kept.tsx";
import { OwnRoad } from "./own-road.tsx";

const HarmedRoad = later(async () => (await import("./harmed-road.tsx")).HarmedRoad);
const HarmedKept = later(async () => (await import("./harmed-kept.tsx")).HarmedKept);

/** The setback flow: one screen after the other, on the road the person chose. */
export function SetbackPage() {
  const view = useAnswer("setback");
  const [isReady, setReady] = useState(false);
  const [isToGoOn, setToGoOn] = useState(false);
  const { state } = inHand.value;

  useEffect(() => {
    // Whoever comes back by the back button finds it as it was; whoever comes anew may begin anew.
    const at = steps.now();
    const meeting = takeMeeting();
    if (at === undefined) {
      setToGoOn(meeting.isToGoOn === true);
      void takeNew(meeting.goal).then(() => setReady(true));
    } else {
      if (at !== inHand.value.state.stage) show(at);
      setReady(true);
    }
  }, []);
  useEffect(() => {
    if (!isReady || !isToGoOn || !view) return;
    setToGoOn(false);
    if (view.begun) goOnWith(view.begun);
  }, [isReady, isToGoOn, view]);
  useStepsBack(steps, "/setback", (stage) => {
    // The screens of the first road that were passed are gone: they lead out.
    const isThere = inHand.value.state.road === "harmed" && inHand.value.state.stage === stage;
    if (isThere) goBack("/");
    else show(stage);
  });

  if (!isReady) return null;
  if (state.road === "own") {
    return state.stage === "kept" ? <OwnKept /> : <OwnRoad stage={state.stage} view={view} />;
  }
  if (state.stage === "kept") return <HarmedKept />;
  return <HarmedRoad stage={state.stage} people={view?.people ?? []} />;
}
