import { afterEach, expect, it, vi } from "vitest";
import { canChooseContact, chooseContact } from "./contacts.ts";

afterEach(() => vi.unstubAllGlobals());
const phoneWith = (contacts?: object) =>
  vi.stubGlobal("navigator", { ...(contacts && { contacts }) });

it("offers nothing where the phone cannot, and reads nothing by asking", async () => {
  phoneWith();
  expect(canChooseContact()).toBe(false);
  expect(await chooseContact()).toBeUndefined();
  const asked: unknown[] = [];
  phoneWith({ select: (...how: unknown[]) => Promise.resolve(asked.push(how) && []) });
  expect([canChooseContact(), asked]).toEqual([true, []]);
  expect(await chooseContact()).toBeUndefined();
  expect(asked).toEqual([[["name", "tel"], { multiple: false }]]);
});

it("takes the name and each number once, whatever the phone leaves out", async () => {
  const tel = [" +91 98765 43210", "+91 98765 43210", "", "0674 255"];
  phoneWith({ select: () => Promise.resolve([{ name: ["Meera", "M."], tel }]) });
  expect(await chooseContact()).toEqual({
    name: "Meera",
    numbers: ["+91 98765 43210", "0674 255"],
  });
  phoneWith({ select: () => Promise.resolve([{}]) });
  expect(await chooseContact()).toEqual({ name: "", numbers: [] });
});

it("is as if nobody was picked when the phone refuses", async () => {
  phoneWith({ select: () => Promise.reject(new TypeError("not now")) });
  expect(await chooseContact()).toBeUndefined();
});
