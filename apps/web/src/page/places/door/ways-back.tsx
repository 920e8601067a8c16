import type { NamedProblem } from "@lichen/content";
import { Button } from "@lichen/ui/Button";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { stand } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import css from "./door.module.css";

/** The notebook is open in another tab: it can be brought here. */
export function Elsewhere() {
  const { elsewhere } = say().door;
  const [isComing, setComing] = useState(false);
  const bringHere = async () => {
    setComing(true);
    stand(await ask("takeOver"));
  };
  return (
    <Page title={elsewhere.title}>
      <p class={css.quiet}>{elsewhere.line}</p>
      <Button look="filled" isWide isWaiting={isComing} onPress={() => void bringHere()}>
        {elsewhere.here}
      </Button>
    </Page>
  );
}

/** The browser lost its copy: said plainly, with the ways back, and never a first run. */
export function Lost() {
  const { lost } = say().door;
  return (
    <Page title={lost.title}>
      <p class={css.quiet}>{lost.line}</p>
      <Button look="filled" isWide onPress={() => goTo("/restore")}>
        {lost.fromBackup}
      </Button>
      <BeginEmpty />
    </Page>
  );
}

/** The notebook is here and does not open. */
export function Unreadable({ problem }: { readonly problem: NamedProblem }) {
  const { unreadable } = say().door;
  return (
    <Page title={unreadable.title}>
      <Told problem={problem} />
      <Button look="filled" isWide onPress={() => goTo("/restore")}>
        {unreadable.fromBackup}
      </Button>
      <Button isWide onPress={() => location.reload()}>
        {unreadable.tryAgain}
      </Button>
    </Page>
  );
}

function BeginEmpty(): ComponentChildren {
  const { lost } = say().door;
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<NamedProblem>();
  if (!isAsking) {
    return (
      <Button look="words" onPress={() => setAsking(true)}>
        {lost.beginEmpty}
      </Button>
    );
  }
  const begin = async () => {
    // The file that was kept up to date stays as it is: it may be the last copy of what was lost.
    await (await import("../../automatic-backup.ts")).forgetAutomaticBackup();
    const emptied = await ask("eraseAll");
    if (emptied.ok) stand(emptied.value);
    else setTrouble(emptied.problem);
  };
  return (
    <div class={css.aside}>
      <p role="status">{lost.beginEmptyAsk}</p>
      <Button isWide onPress={() => void begin()}>
        {lost.beginEmpty}
      </Button>
      {trouble && <Told problem={trouble} />}
    </div>
  );
}

function Told({ problem }: { readonly problem: NamedProblem }) {
  const [text, setText] = useState("");
  useEffect(() => void problemText(problem).then(setText), [problem]);
  return (
    <p class={css.quiet} role="status">
      {text}
    </p>
  );
}
