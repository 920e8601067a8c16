/** What one test came to; `problem` is missing when it held. */
export interface Outcome {
  readonly name: string;
  readonly problem?: string;
}

interface Test {
  readonly name: string;
  readonly act: () => Promise<void> | void;
  readonly after: readonly (() => Promise<void> | void)[];
}

/** The words of vitest that the storage suites use, for a worker in a browser. */
export function expect(found: unknown) {
  const say = (wanted: unknown) => `found ${told(found)}, wanted ${told(wanted)}`;
  const hold = (holds: boolean, wanted: unknown) => {
    if (!holds) throw new Error(say(wanted));
  };
  return {
    toBe: (wanted: unknown) => hold(Object.is(found, wanted), wanted),
    toEqual: (wanted: unknown) => hold(isLike(found, wanted, true), wanted),
    toMatchObject: (wanted: unknown) => hold(isLike(found, wanted, false), wanted),
    toHaveLength: (wanted: number) =>
      hold(Array.isArray(found) && found.length === wanted, `length ${wanted}`),
  };
}

/** Whether two values hold the same; where it is not exact, what is found may hold more members. */
function isLike(found: unknown, wanted: unknown, isExact: boolean): boolean {
  if (Object.is(found, wanted)) return true;
  if (found === null || wanted === null) return false;
  if (typeof found !== "object" || typeof wanted !== "object") return false;
  if (Object.getPrototypeOf(found) !== Object.getPrototypeOf(wanted)) return false;
  const members = (value: object) =>
    Object.entries(value).filter(([, member]) => member !== undefined);
  const [have, want] = [members(found), members(wanted)];
  if (
    (isExact || Array.isArray(wanted) || ArrayBuffer.isView(wanted)) &&
    have.length !== want.length
  ) {
    return false;
  }
  return want.every(([name, member]) => isLike(Reflect.get(found, name), member, isExact));
}

function told(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? String(value);
}

const tests: Test[] = [];
const names: string[] = [];
const after: (() => Promise<void> | void)[] = [];

export function describe(name: string, act: () => void): void {
  names.push(name);
  act();
  names.pop();
}

export function it(name: string, act: Test["act"]): void {
  tests.push({ name: [...names, name].join(" › "), act, after });
}

export function afterEach(act: () => Promise<void> | void): void {
  after.push(act);
}

/** Runs what was named so far, one after another. */
export async function runAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, act, after: closing } of tests) {
    try {
      await act();
      outcomes.push({ name });
    } catch (caught) {
      outcomes.push({ name, problem: String(caught) });
    }
    for (const close of closing) await close();
  }
  return outcomes;
}
