import { techniqueWords as english } from "@lichen/content/techniques/en/library";
import { techniqueWords as hindi } from "@lichen/content/techniques/hi/library";
import { expect, it } from "vitest";
import { waysFound } from "./search.ts";
import { waysOf } from "./ways.ts";

const choices = { refused: ["cold-water"], favourites: [], flags: [], isFlagsAsked: true };
const ways = waysOf({ choices, own: [], chains: [] }, english);
const found = (query: string, languages = [english, hindi]) =>
  waysFound(ways, query, languages).map(({ id }) => id);

it("finds by the beginning of any word, in whichever language it comes to mind", () => {
  expect(found("slow breath")).toContain("slow-breathing");
  expect(found("साँस")).toContain("slow-breathing");
  expect(found("सांस")).toEqual(found("साँस"));
  expect(found("साँस", [english])).toEqual([]);
});

it("finds what was put aside too, and nothing where nothing is asked", () => {
  expect(found("cool water")).toContain("cold-water");
  expect(found("zzzz")).toEqual([]);
  expect(found(" ")).toEqual([]);
});
