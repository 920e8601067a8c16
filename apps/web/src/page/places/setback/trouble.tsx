import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import type { Keeper } from "../../keep-as-you-go.ts";
import { say } from "../../language.ts";
import css from "./setback.module.css";

/** Why something is not kept, and what can be done; what was written stays on the screen. */
export function Trouble({ keeper }: { readonly keeper: Keeper }) {
  if (keeper.how.value !== "trouble") return null;
  return (
    <Card tint="gold">
      <div class={css.stack} role="alert">
        <p>{keeper.trouble.value}</p>
        <Button onPress={() => void keeper.now()}>{say().door.full.tryAgain}</Button>
      </div>
    </Card>
  );
}
