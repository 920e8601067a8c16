import { someOperations } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hlcAt, instantOfHlc, nextHlc } from "./hlc.ts";
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

it("ticks always move on, except back from a clock that had been set far ahead", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 })), (steps) => {
      let now = 1_700_000_000_000;
      let last = hlcAt(now);
      for (const step of steps) {
        now += step - 500;
        const next = nextHlc(last, now);
        expect(next).toBeGreaterThan(last);
        last = next;
      }
    }),
  );
  const tenYearsAhead = hlcAt(2_000_000_000_000);
  expect(instantOfHlc(nextHlc(tenYearsAhead, 1_700_000_000_000))).toBe(1_700_000_000_000);
  expect(nextHlc(hlcAt(5), 5)).toBe(hlcAt(5) + 1);
});
