import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

vi.mock("./worker-port.ts", () => ({
  ask: () => new Promise(() => {}),
  onNews: () => {},
}));
const nothing = () => {};
vi.stubGlobal("addEventListener", nothing);
vi.stubGlobal("scrollTo", nothing);
vi.stubGlobal("location", { pathname: "/", origin: "" });
vi.stubGlobal("history", { state: 0, pushState: nothing, replaceState: nothing, go: nothing });
vi.stubGlobal("window", globalThis);
vi.stubGlobal("localStorage", { getItem: () => null, setItem: nothing, removeItem: nothing });
vi.stubGlobal("document", { addEventListener: nothing, visibilityState: "visible" });

/** Signals of a module that hold nothing of the notebook, or go on through a lock on purpose. */
const STAYS: Readonly<Record<string, readonly string[]>> = {
  // What is gone through goes on: a lock interrupts nobody.
  "ease/in-hand.ts": ["playing", "gone"],
};

/** Files that hold a signal and empty nothing at a lock, and why. */
const NEVER_EMPTIED: readonly string[] = [
  "check-in/feeling-words.ts", // Our own words.
  "check-in/need-words.ts", // Our own words.
  "look-back/technique-names.ts", // Our own words.
  "look-back/open-entry.ts", // The name of a record, and nothing that was written.
  "plan/open-plan.ts", // What the person chose to have in sight while locked.
];

const places = join(import.meta.dirname, "places");
const files = readdirSync(places, { recursive: true, encoding: "utf8" });
const inHand = files.filter((file) => file.endsWith("in-hand.ts"));
const { stand } = await load("notebook.ts");

/** What a file of the page exports. */
async function load(file: string): Promise<Record<string, unknown>> {
  return import(join(import.meta.dirname, file));
}

/** A signal that can be written, as far as this test needs one. */
interface Held {
  value: unknown;
}

function isHeld(what: unknown): what is Held {
  return typeof what === "object" && what !== null && "value" in what && "subscribe" in what;
}

function standAt(kind: string): void {
  if (typeof stand !== "function") throw new Error("the notebook has no stand");
  stand({ kind });
}

describe("what a person has in hand", () => {
  it.each(inHand)("stays while another tab writes, and is empty at a lock: %s", async (file) => {
    standAt("open");
    const module = await load(join("places", file));
    const held = Object.entries(module).filter(([, what]) => isHeld(what));
    const named = held.filter(([name]) => !STAYS[file]?.includes(name));
    for (const [name, signal] of named) {
      if (!isHeld(signal)) continue;
      const empty = signal.value;
      const written = { draft: {}, written: name };
      signal.value = written;
      standAt("elsewhere");
      expect(signal.value, `${name} while another tab writes`).toBe(written);
      standAt("open");
      expect(signal.value, `${name} back again`).toBe(written);
      standAt("locked");
      expect(signal.value, `${name} at a lock`).toEqual(empty);
    }
  });

  it("is emptied in one way, wherever a page holds it", () => {
    expect(inHand.length).toBeGreaterThan(10);
    const holding = files
      .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
      .filter((file) => /^(export )?const \w+ = signal\b/m.test(textOf(file)));
    const emptied = holding.filter((file) => textOf(file).includes("whenClosed("));
    expect(holding.filter((file) => !emptied.includes(file)).toSorted()).toEqual(
      NEVER_EMPTIED.toSorted(),
    );
  });
});

function textOf(file: string): string {
  return readFileSync(join(places, file), "utf8");
}
