import { readDaylio } from "@lichen/exchange";
import { daylioFile } from "@lichen/testkit";

const text = daylioFile({ seed: 1, days: 3_650, perDay: 8 });
const rows = text.split("\n").length - 2;
const reader = readDaylio({ zone: "Asia/Kolkata", moods: new Map() });
const begun = performance.now();
for (let at = 0; at < text.length; at += 65_536) reader.feed(text.slice(at, at + 65_536));
const ended = reader.end();
const seconds = (performance.now() - begun) / 1000;
if (!ended.ok) throw new Error(ended.problem.kind);
if (ended.value.report.entries < rows * 0.9) throw new Error("the file was not read");
console.log(JSON.stringify({ "daylio-rows": rows / seconds }));
