import { Button } from "@lichen/ui/Button";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../language.ts";
import { CheckInPage } from "../places/check-in/check-in-page.tsx";
import { TodayPage } from "../places/today/today-page.tsx";
import { type Address, address } from "../router.ts";
import { Page } from "./page.tsx";
import { ROUTES } from "./routes.ts";

interface Shown {
  readonly at: Address;
  readonly Place: ComponentType;
}

/** The page of where the person is. The one before it stays in sight until the next is here. */
export function Route() {
  const at = address.value;
  const [shown, setShown] = useState<Shown>(() =>
    at === "/check-in" ? { at, Place: CheckInPage } : { at: "/", Place: TodayPage },
  );
  useEffect(() => {
    let isCurrent = true;
    const show = (Place: ComponentType) => {
      if (isCurrent) setShown({ at, Place });
    };
    const load = ROUTES[at];
    if (load) load().then(show, () => show(Unreached));
    else show(at === "/check-in" ? CheckInPage : TodayPage);
    return () => {
      isCurrent = false;
    };
  }, [at]);
  const { Place } = shown;
  return (
    <div aria-busy={shown.at === at ? undefined : "true"}>
      <Place key={shown.at} />
    </div>
  );
}

/** A page whose files could not be fetched. */
function Unreached() {
  const { shell } = say();
  return (
    <Page title={shell.unreached} back="/">
      <p>{shell.unreachedLine}</p>
      <Button look="filled" onPress={() => location.reload()}>
        {shell.reload}
      </Button>
    </Page>
  );
}
