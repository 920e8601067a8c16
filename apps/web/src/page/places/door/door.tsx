import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ROUTES } from "../../frame/routes.ts";
import { standing } from "../../notebook.ts";
import { type Address, address } from "../../router.ts";
import { openPlan } from "../plan/open-plan.ts";
import { FirstRun } from "./first-run.tsx";
import { Locked } from "./locked.tsx";
import { Elsewhere, Lost, Unreadable } from "./ways-back.tsx";

/** Pages that are there though the notebook is not open. */
const ALWAYS: readonly Address[] = ["/help", "/restore", "/hard-moment", "/hard-moment/play"];

/** Every way a notebook can be met that is not open. Help is reached from each. */
export function Door() {
  const at = address.value;
  const now = standing.value;
  const isLeftOpen = at === "/plan" && openPlan.value !== undefined;
  if (ALWAYS.includes(at) || isLeftOpen) return <Through load={ROUTES[at]} key={at} />;
  switch (now?.kind) {
    case "locked":
      return at === "/check-in" && now.canKeep ? (
        <Through load={lockedCheckIn} key={at} />
      ) : (
        <Locked canKeep={now.canKeep} />
      );
    case "elsewhere":
      return <Elsewhere />;
    case "lost":
      return <Lost />;
    case "unreadable":
      return <Unreadable problem={now.problem} />;
    case "first-run":
      return <FirstRun />;
    default:
      return null;
  }
}

async function lockedCheckIn(): Promise<ComponentType> {
  return (await import("../check-in/locked-check-in.tsx")).LockedCheckIn;
}

function Through({ load }: { readonly load: (() => Promise<ComponentType>) | undefined }) {
  const [Place, setPlace] = useState<ComponentType>();
  useEffect(() => {
    void load?.().then((loaded) => setPlace(() => loaded));
  }, [load]);
  return Place ? <Place /> : null;
}
