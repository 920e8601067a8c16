import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { isatty, type ReadStream } from "node:tty";
import { readToEnd } from "./read-piece.ts";

/** Where a command speaks and listens. Answers are asked only of a person at a terminal. */
export interface Terminal {
  /** Whether a person can be asked: both input and output are a terminal. */
  readonly isPerson: boolean;
  /** Whether lines may carry colour: output is a terminal and NO_COLOR is not set. */
  readonly isColoured: boolean;
  /** Columns of the terminal, or 80. */
  readonly width: number;
  say(line: string): void;
  /** Said beside the answer (standard error), so that what is piped stays clean. */
  note(line: string): void;
  ask(question: string): Promise<string>;
  /** Asks without showing what is typed. */
  askSecret(question: string): Promise<string>;
  /** Everything on standard input, as text. */
  readAll(): string;
}

/** The terminal this process was started in. */
export function systemTerminal(): Terminal {
  // Asked of the descriptors: to touch process.stdin would make a pipe there one that does not wait.
  const isScreen = isatty(1);
  const isPerson = isatty(0) && isScreen;
  return {
    isPerson,
    isColoured: isScreen && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    width: (isScreen && process.stdout.columns) || 80,
    say: (line) => writeAll(1, `${line}\n`),
    note: (line) => writeAll(2, `${line}\n`),
    ask,
    askSecret,
    readAll: () => readToEnd(0),
  };
}

/** Writes every byte before it returns, so that "kept" is never said to nobody. A closed pipe ends it quietly. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (caught) {
      const code = caught instanceof Error && "code" in caught ? caught.code : "";
      if (code === "EAGAIN") continue; // A slow reader: the pipe is full for the moment.
      if (code === "EPIPE") process.exit(0); // The reader has gone (`lichen list | head`).
      throw caught;
    }
  }
}

/** Milliseconds in which further lines belong to the same paste. */
const PASTE = 40;

/** Asks for a line. Lines pasted together are one answer; Ctrl-C leaves, and answers nothing. */
function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    const typed: string[] = [];
    let pause: NodeJS.Timeout | undefined;
    const finish = (): void => {
      clearTimeout(pause);
      lines.off("close", finish);
      lines.close();
      resolve(typed.join("\n"));
    };
    lines.once("close", finish); // The end of input (Ctrl-D).
    lines.once("SIGINT", () => {
      process.stdout.write("\n");
      process.exit(130);
    });
    lines.on("line", (line) => {
      typed.push(line);
      clearTimeout(pause);
      // A line that is still being written waits for its own Enter.
      pause = setTimeout(() => lines.line === "" && finish(), PASTE);
    });
    lines.setPrompt(question);
    lines.prompt();
  });
}

function askSecret(question: string): Promise<string> {
  const input = process.stdin as ReadStream;
  process.stdout.write(question);
  input.setRawMode(true);
  input.resume();
  input.setEncoding("utf8");
  return new Promise((resolve) => {
    let typed = "";
    const finish = (answer: string): void => {
      input.off("data", onData);
      input.setRawMode(false);
      input.pause();
      process.stdout.write("\n");
      resolve(answer);
    };
    const onData = (chunk: string): void => {
      for (const letter of chunk) {
        if (letter === "\r" || letter === "\n" || letter === "\u0004") {
          finish(typed);
          return;
        }
        if (letter === "\u0003") {
          finish("");
          process.exit(130);
        }
        if (letter === "\u007f" || letter === "\b") typed = [...typed].slice(0, -1).join("");
        else typed += letter;
      }
    };
    input.on("data", onData);
  });
}
