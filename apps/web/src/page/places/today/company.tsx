import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect } from "preact/hooks";
import { say } from "../../language.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import css from "./today.module.css";

/** Company, quietly offered after heavy weeks that told of nobody: one day a week, refusable for ever. */
export function Company() {
  const { shell, checkIn } = say();
  const words = checkIn.today;
  useEffect(() => void ask("chooseCompany", "shown"), []);
  return (
    <Card tint="slate">
      <div class={css.news}>
        <p>{words.companyLine}</p>
        <div class={css.nudgeActs}>
          <Button onPress={() => goTo("/circle")}>{words.companyPeople}</Button>
          <Button look="words" onPress={() => void ask("chooseCompany", "put-away")}>
            {shell.notNow}
          </Button>
          <Button look="words" onPress={() => void ask("chooseCompany", "refuse")}>
            {words.companyNever}
          </Button>
        </div>
      </div>
    </Card>
  );
}
