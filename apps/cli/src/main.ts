import { answerCommandLine } from "./command-line.ts";
import { systemTerminal } from "./terminal.ts";

process.exitCode = await answerCommandLine(process.argv.slice(2), {
  terminal: systemTerminal(),
  environment: process.env,
  here: process.cwd(),
});
