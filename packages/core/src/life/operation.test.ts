import { someOperations } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { operationFromJson } from "./operation.ts";

it("reads back every operation as the very object it is given", () => {
  fc.assert(
    fc.property(someOperations, (operations) => {
      for (const operation of operations) {
        const json = JSON.parse(JSON.stringify(operation));
        const read = operationFromJson(json);
        expect(read.ok && read.value).toBe(json);
      }
    }),
  );
});

it("refuses what has another form, and never throws", () => {
  const sound = {
    id: "0123456789abcdefghjk",
    at: 1024,
    record: "0123456789abcdefghjk",
    kind: "check-in",
    fields: {},
  };
  expect(operationFromJson(sound).ok).toBe(true);
  for (const broken of [
    null,
    [],
    "text",
    { ...sound, id: "short" },
    { ...sound, at: -1 },
    { ...sound, at: 1.5 },
    { ...sound, record: 7 },
    { ...sound, kind: null },
    { ...sound, fields: [] },
    { ...sound, over: "0123456789abcdefghjk" },
    { ...sound, over: ["short"] },
    JSON.parse('{"__proto__":{"id":"0123456789abcdefghjk"}}'),
  ]) {
    expect(operationFromJson(broken).ok, JSON.stringify(broken)).toBe(false);
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      operationFromJson(JSON.parse(JSON.stringify(value)));
    }),
  );
});
