import { expect, it } from "vitest";
import { isLocale, localeFrom } from "./locale.ts";

it("takes the first language that is spoken here, as systems and browsers write them", () => {
  expect(localeFrom("hi-IN,hi;q=0.9,en;q=0.8")).toBe("hi");
  expect(localeFrom("hi_IN.UTF-8")).toBe("hi");
  expect(localeFrom("mr:hi:en")).toBe("hi");
  expect(localeFrom("fr-FR, en-GB")).toBe("en");
  expect(localeFrom(undefined, "", "HI")).toBe("hi");
});

it("speaks English to whoever asks for nothing it knows, whatever they ask for", () => {
  for (const none of ["", "C", "POSIX", "fr", "english", "hindi", "__proto__", ";;,:", "-hi"]) {
    expect(localeFrom(none), none).toBe("en");
    expect(isLocale(none), none).toBe(false);
  }
  expect(localeFrom()).toBe("en");
});
