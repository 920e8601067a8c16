import { join } from "node:path";
import { ok } from "@lichen/base";
import type { CheckInDraft } from "@lichen/core";
import { expect, it, vi } from "vitest";

const asked = vi.hoisted(
  () => [] as { deed: string; what: unknown; answer: (result: unknown) => void }[],
);
vi.hoisted(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", () => {});
});
vi.mock("../../worker-port.ts", () => ({
  ask: (deed: string, what: unknown) =>
    new Promise((answer) => {
      asked.push({ deed, what, answer });
    }),
}));
vi.mock("../../notebook.ts", () => ({
  standing: { value: { kind: "open" } },
  whenClosed: () => {},
}));
vi.mock("../../frame/auto-lock.ts", () => ({ beforeLock: () => {} }));
vi.mock("../../frame/notices.ts", () => ({ announce: () => {} }));
vi.mock("../../problem-text.ts", () => ({ problemText: async () => "" }));

/** What is tried here; the page’s own types need a browser. */
interface CheckInInHand {
  readonly keeping: { readonly how: { readonly value: string }; now(): Promise<boolean> };
  change(draft: CheckInDraft): void;
  takeNew(): void;
}
const { keeping, change, takeNew }: CheckInInHand = await import(
  join(import.meta.dirname, "in-hand.ts")
);

it("keeps what was changed before the first answer came, and says kept only then", async () => {
  takeNew();
  change({ pleasantness: 3 });
  void keeping.now();
  change({ pleasantness: 5 });
  asked[0]?.answer(ok("a name"));
  await vi.advanceTimersByTimeAsync(0);
  expect(keeping.how.value).toBe("keeping");
  await vi.advanceTimersByTimeAsync(500);
  expect(asked[1]).toMatchObject({
    deed: "amendCheckIn",
    what: { id: "a name", draft: { pleasantness: 5 } },
  });
  asked[1]?.answer(ok(undefined));
  await vi.advanceTimersByTimeAsync(0);
  expect(keeping.how.value).toBe("kept");
  takeNew();
  expect(asked).toHaveLength(2);
});
