import { addDays, type Day } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { say } from "../../language.ts";
import { goTo } from "../../router.ts";
import { beginFor } from "../check-in/in-hand.ts";

/** For one who comes back after a while: a door to a day before, which nobody has to go through. */
export function DayBefore({ today }: { readonly today: number }) {
  const begin = () => {
    const day = addDays(today as Day, -1); // Days come from the worker, which checked them.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    beginFor({ day, minute: null, zone });
    goTo("/check-in");
  };
  return (
    <Button look="words" onPress={begin}>
      {say().checkIn.today.dayBefore}
    </Button>
  );
}
