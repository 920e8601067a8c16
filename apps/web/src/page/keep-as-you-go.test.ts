import { join } from "node:path";
import { ok, problem, type Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { effect, type ReadonlySignal } from "@preact/signals";
import { beforeEach, expect, it, vi } from "vitest";

const announced = vi.hoisted(() => [] as string[]);
vi.mock("./notebook.ts", () => ({ standing: { value: { kind: "open" } } }));
vi.mock("./frame/auto-lock.ts", () => ({ beforeLock: () => {} }));
vi.mock("./frame/notices.ts", () => ({
  announce: ({ text }: { text: string }) => announced.push(text),
}));
vi.mock("./problem-text.ts", () => ({ problemText: async () => "It is not kept." }));
vi.hoisted(() => vi.stubGlobal("addEventListener", () => {}));

type Kept = Result<unknown, NamedProblem>;
/** What is tried here of a keeper; the page’s own types need a browser. */
interface Keeper {
  readonly how: ReadonlySignal<string>;
  readonly trouble: ReadonlySignal<string | undefined>;
  now(): Promise<boolean>;
  finish(): Promise<unknown>;
  begin(how: string): void;
}
const { keeper }: { keeper(keepOnce: () => Promise<Kept>): Keeper } = await import(
  join(import.meta.dirname, "keep-as-you-go.ts")
);
const FULL: Kept = problem({ kind: "nothing-to-keep" });

/** A keeper whose writes end when they are told to, and everything it ever said. */
function slowKeeper() {
  const writes: { end: (kept: Kept) => void; fail: (why: Error) => void }[] = [];
  const keeping = keeper(
    () =>
      new Promise<Kept>((end, fail) => {
        writes.push({ end, fail });
      }),
  );
  const said: string[] = [];
  effect(() => {
    said.push(keeping.how.value);
  });
  return { keeping, writes, said };
}

beforeEach(() => {
  announced.length = 0;
});

it("says kept once everything is, and not while a change that came meanwhile is being kept", async () => {
  const { keeping, writes, said } = slowKeeper();
  const kept = keeping.now();
  void keeping.now();
  writes[0]?.end(ok(undefined));
  await vi.waitUntil(() => writes.length === 2);
  expect(said).toEqual(["not-yet", "keeping"]);
  writes[1]?.end(ok(undefined));
  expect(await kept).toBe(true);
  expect(keeping.how.value).toBe("kept");
});

it("keeps at the end what an accident left unkept", async () => {
  const { keeping, writes } = slowKeeper();
  keeping.begin("kept");
  const kept = keeping.now();
  writes[0]?.fail(new Error("the worker stopped"));
  await expect(kept).rejects.toThrow();
  const finished = keeping.finish();
  expect(writes).toHaveLength(2);
  writes[1]?.end(ok(undefined));
  await finished;
  expect(keeping.how.value).toBe("kept");
});

it("says of what is in hand nothing that is of what was put down", async () => {
  const { keeping, writes } = slowKeeper();
  const first = keeping.now();
  keeping.begin("kept");
  writes[0]?.end(FULL);
  expect(await first).toBe(false);
  expect(keeping.how.value).toBe("kept");
  expect(keeping.trouble.value).toBeUndefined();
  expect(announced).toEqual(["It is not kept."]);
});

it("keeps at the end what was in trouble, and then says so", async () => {
  const { keeping, writes } = slowKeeper();
  const first = keeping.now();
  writes[0]?.end(FULL);
  expect(await first).toBe(false);
  expect(keeping.how.value).toBe("trouble");
  expect(keeping.trouble.value).toBe("It is not kept.");
  const finished = keeping.finish();
  writes[1]?.end(ok(undefined));
  await finished;
  expect(keeping.how.value).toBe("kept");
});
