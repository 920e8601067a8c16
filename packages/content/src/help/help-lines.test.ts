import { type Day, dayFromText } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../spoken-sentences.ts";
import { countriesWithHelp, countriesWithLines, helpFor, staleLines } from "./country-help.ts";
import { RETIRED_NUMBERS } from "./data/emergency-numbers.ts";
import { HELP_LINES } from "./data/help-lines.ts";
import { helpLine as english } from "./en/help-line.ts";
import type { HelpLine } from "./help-line.ts";
import { helpLine as hindi } from "./hi/help-line.ts";
import { isWorthTrying, nextToTry, openNow } from "./open-now.ts";

const lineOf = (id: string): HelpLine => {
  const line = HELP_LINES.find((each) => each.id === id);
  if (!line) throw new Error(id);
  return line;
};
const dayOf = (text: string): Day => {
  const day = dayFromText(text);
  if (!day.ok) throw new Error(text);
  return day.value;
};
const icall = lineOf("in-icall");
const kaan = lineOf("bd-kaan-pete-roi");
const at = (text: string) => Date.parse(text);

describe("the table of help lines", () => {
  it("has ids that differ, and numbers as they are dialled inside the country", () => {
    expect(new Set(HELP_LINES.map(({ id }) => id)).size).toBe(HELP_LINES.length);
    expect(HELP_LINES.length).toBe(69);
    for (const { id, country, dial, text } of HELP_LINES) {
      expect(id.startsWith(`${country.toLowerCase()}-`), id).toBe(true);
      expect(dial ?? text?.to, id).toMatch(/^(\+\d{8,14}|\*?\d{3,13})$/);
      if (dial?.startsWith("+"))
        expect(dial.length, `${id}: a short code with a prefix`).toBeGreaterThan(9);
    }
  });

  it("holds no retired number, nor does anything that is said", () => {
    const shown = HELP_LINES.flatMap(({ country, dial, text }) =>
      [dial, text?.to].map((number) => ({ country, digits: (number ?? "").replace(/\D/g, "") })),
    );
    const said = [...sentencesOf({ english, hindi }, "help")].map(({ text }) =>
      text.replace(/\D/g, ""),
    );
    for (const { country, digits } of RETIRED_NUMBERS) {
      const same = shown.filter((line) => line.country === country && line.digits.endsWith(digits));
      expect(same, digits).toEqual([]);
      expect(
        said.filter((text) => text.includes(digits)),
        digits,
      ).toEqual([]);
    }
  });

  it("says of every line that nobody has checked it yet, and in which list it was seen", () => {
    for (const { id, checked, seen, site } of HELP_LINES) {
      expect(checked, id).toBeNull();
      expect(site, id).toMatch(/\./);
      expect(seen.on === null || seen.where === "open-list", id).toBe(true);
      for (const words of [english, hindi]) {
        expect(words.seen[seen.where], id).toMatch(/Not yet checked|अभी बाकी|जाँचा नहीं/);
      }
    }
  });
});

describe("whose help is shown", () => {
  it("puts 14416 first in India, then others, abuse and child lines by their need", () => {
    const { emergency, lines } = helpFor("IN");
    expect(emergency).toEqual(["112"]);
    expect(lines[0]?.dial).toBe("14416");
    expect(lines.find(({ kind }) => kind === "abuse")?.dial).toBe("181");
    expect(lines.find(({ kind }) => kind === "child")?.dial).toBe("1098");
  });

  it("has 112 and the directories for a country without lines, and for none at all", () => {
    for (const country of ["AQ", "", "zz"]) {
      const help = helpFor(country);
      expect(help.emergency).toEqual(["112"]);
      expect(help.lines).toEqual([]);
      expect(help.directories.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("leaves out lines too unsure to show, and keeps the emergency numbers of such countries", () => {
    expect(helpFor("PK").lines).toEqual([]);
    expect(helpFor("PK").emergency).toEqual(["15", "1122"]);
    expect(countriesWithLines()).not.toContain("PK");
    expect(countriesWithHelp()).toContain("PK");
    expect(countriesWithLines().length).toBeGreaterThanOrEqual(45);
  });
});

describe("when a line answers", () => {
  it("follows the line’s own clock and week: Monday to Saturday, ten to eight in India", () => {
    // 2026-11-23 was a Monday.
    expect(openNow(icall, at("2026-11-23T10:00+05:30"))).toEqual({
      state: "open",
      until: at("2026-11-23T20:00+05:30"),
    });
    expect(openNow(icall, at("2026-11-23T09:59+05:30"))).toEqual({
      state: "closed",
      opensAt: at("2026-11-23T10:00+05:30"),
    });
    expect(openNow(icall, at("2026-11-28T20:00+05:30"))).toEqual({
      state: "closed",
      opensAt: at("2026-11-30T10:00+05:30"),
    });
  });

  it("is open past midnight on the hours of the day before", () => {
    const until = at("2026-11-24T03:00+06:00");
    expect(openNow(kaan, at("2026-11-24T01:30+06:00"))).toEqual({ state: "open", until });
    expect(openNow(kaan, until)).toEqual({
      state: "closed",
      opensAt: at("2026-11-24T15:00+06:00"),
    });
  });

  it("says day and night, and not known, where that is the truth", () => {
    expect(openNow(lineOf("in-tele-manas"), 0)).toEqual({ state: "always" });
    expect(openNow(lineOf("in-sneha"), 0)).toEqual({ state: "unknown" });
  });

  it("agrees with the clock at every minute of two weeks around a change of clocks", () => {
    const livslinien = lineOf("dk-livslinien"); // Eleven in the morning to five, Copenhagen.
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Copenhagen",
      hour: "2-digit",
      hourCycle: "h23",
    });
    const begins = at("2026-10-18T00:00Z");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 1440 }), (minutes) => {
        const instant = begins + minutes * 60_000;
        const hour = Number(format.format(instant));
        const isOpen = hour >= 11 || hour < 5;
        expect(openNow(livslinien, instant).state).toBe(isOpen ? "open" : "closed");
      }),
      { numRuns: 500 },
    );
  });

  it("opens when it said it would, and closes when it said", () => {
    const weekly = HELP_LINES.filter(({ hours }) => hours.kind === "weekly");
    fc.assert(
      fc.property(
        fc.constantFrom(...weekly),
        fc.integer({ min: at("2026-01-01T00:00Z"), max: at("2027-01-01T00:00Z") }),
        (line, instant) => {
          const now = openNow(line, instant);
          if (now.state === "closed") {
            expect(openNow(line, now.opensAt).state).toBe("open");
            expect(openNow(line, now.opensAt - 1).state).toBe("closed");
          } else if (now.state === "open") {
            expect(openNow(line, now.until - 1).state).toBe("open");
            expect(openNow(line, now.until).state).toBe("closed");
          } else throw new Error("a weekly line is open or closed");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("names the next line that answers when one is closed or silent", () => {
    const { lines } = helpFor("IN");
    const night = at("2026-11-24T02:00+05:30");
    expect(isWorthTrying(icall, night)).toBe(false);
    expect(nextToTry(lines, icall, night)?.id).toBe("in-tele-manas");
    const first = lines[0];
    if (!first) throw new Error("India has lines");
    expect(nextToTry(lines, first, night)?.id).toBe("in-tele-manas-toll-free");
    expect(nextToTry([icall], icall, night)).toBeUndefined();
  });
});

describe("what a release asks", () => {
  it("calls a line stale when it was never checked, or more than 180 days ago", () => {
    const checked = (on: string | null): HelpLine => ({ ...icall, checked: on });
    const today = dayOf("2026-11-23");
    expect(staleLines([checked(null), checked("2026-05-26")], today)).toHaveLength(2);
    expect(staleLines([checked("2026-05-27"), checked("2026-11-23")], today)).toEqual([]);
    expect(staleLines(HELP_LINES, today)).toHaveLength(HELP_LINES.length);
  });
});
