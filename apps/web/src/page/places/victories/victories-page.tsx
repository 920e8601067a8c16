import { drawFromJar, type SmallVictory } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { AddOne } from "./add-one.tsx";
import { AllOfThem } from "./all-of-them.tsx";
import { openJar } from "./in-hand.ts";
import { Jar } from "./jar.tsx";
import { Quoted } from "./quoted.tsx";
import css from "./victories.module.css";
import { victoriesWords } from "./victories-words.ts";

/** The jar of small victories: one at a time by chance, a line to put in, and all of them in a list. */
export function VictoriesPage() {
  const words = victoriesWords();
  const jar = useAnswer("victories");
  if (!jar) return null;
  const drawn = jar.find(({ id }) => id === openJar.value.drawn);
  return (
    <Page title={words.pageTitle} back="/grow">
      <div class={css.shelf}>
        <Jar count={drawn ? jar.length - 1 : jar.length} isOpen={drawn !== undefined} />
        <div class={css.beside}>
          <p class={css.count}>{words.jarSaid(jar.length)}</p>
          <p class={css.quiet}>{jar.length === 0 ? words.emptyLine : words.line}</p>
          {jar.length > 0 && (
            <Button look="filled" onPress={() => draw(jar)}>
              {drawn ? words.another : words.openJar}
            </Button>
          )}
        </div>
      </div>
      <div role="status" class={css.out}>
        {drawn && (
          <div class={css.paper} key={drawn.id}>
            <Quoted victory={drawn} onGone={() => draw(jar.filter(({ id }) => id !== drawn.id))} />
          </div>
        )}
      </div>
      {jar.length === 0 && <p class={css.question}>{words.emptyQuestion}</p>}
      <AddOne />
      {jar.length > 0 && <AllOfThem jar={jar} />}
    </Page>
  );
}

function draw(jar: readonly SmallVictory[]): void {
  const next = drawFromJar(jar, openJar.value.seen, chanceNow());
  openJar.value = next ? { drawn: next.drawn.id, seen: next.seen } : { drawn: undefined, seen: [] };
}

/** A number from 0 up to and without 1, by the machine's own chance. */
function chanceNow(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
