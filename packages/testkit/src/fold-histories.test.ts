import { expect, it } from "vitest";
import { liveFoldHistory } from "./fold-histories.ts";

it("any devices that hand over everything show one life, in 20,000 histories of operations through payload bytes, without sealing or stores", () => {
  for (let seed = 1; seed <= 20_000; seed++) {
    expect(() => liveFoldHistory(seed)).not.toThrow();
  }
});
