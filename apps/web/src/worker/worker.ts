import { placeOfError } from "@lichen/base";
import type { DeedName, News, Question, Reply } from "../port/deeds.ts";
import { answerers } from "./answerers.ts";
import { ClosedNotebook } from "./house.ts";
import { newTurns } from "./turns.ts";

/** Takes the questions of the page. */
const turns = newTurns(() => new Promise((resolve) => setTimeout(resolve)));

/** Does something in its turn, after what is being done now. */
const inTurn = (act: () => Promise<void>): Promise<void> =>
  new Promise((done) => turns.next(() => act().finally(done)));

const { answers, rest } = answerers((news: News) => reply({ news }), inTurn);

function reply(message: Reply): void {
  self.postMessage(message);
}

/** The days of the lichen can wait: nobody waits for a picture before what there is to do today. */
const CAN_WAIT: ReadonlySet<DeedName> = new Set(["lichen"]);

/** Nobody asked anything for so long, in milliseconds: there is time for a snapshot. */
const QUIET = 3000;
let quiet = 0;

self.onmessage = ({ data }: MessageEvent<Question>) => {
  turns[CAN_WAIT.has(data.name) ? "whenQuiet" : "next"](() => answer(data));
  clearTimeout(quiet);
  quiet = setTimeout(() => turns.whenQuiet(rest), QUIET);
};

async function answer({ id, name, question }: Question): Promise<void> {
  try {
    const deed = answers[name] as (question: unknown) => unknown; // The port's types pair them.
    reply({ id, answer: await deed(question) });
  } catch (caught) {
    if (caught instanceof ClosedNotebook) return reply({ id, closed: true });
    // A bug: the page keeps what was typed and says so. The name of the error holds nothing written.
    reply({ id, accident: accidentOf(name, caught) });
  }
}

function accidentOf(name: DeedName, caught: unknown): string {
  const kind = caught instanceof Error ? caught.name : "thrown";
  return `${name}: ${kind} ${placeOfError(caught)}`;
}
