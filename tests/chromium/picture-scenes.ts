import { CIRCLE_KINDS } from "@lichen/core";
import type { Page } from "playwright-core";

/** Words of a made-up person, in the language of the picture. */
export interface MadeUp {
  readonly about: string;
  readonly happened: string;
  readonly kindLine: string;
  readonly people: readonly string[];
  readonly plan: readonly string[];
  readonly goals: readonly { readonly wish: string; readonly smallest: string }[];
  readonly page: string;
  readonly harsh: string;
}

export const MADE_UP: { readonly [language in "en" | "hi"]: MadeUp } = {
  en: {
    about: "the call on Monday",
    happened: "I left the form half done, and the date passed.",
    kindLine: "It was a full week. One form is not all of me.",
    people: ["Meera", "Uncle Joseph"],
    plan: [
      "I stop answering messages. I sleep by day.",
      "Tea on the roof. The old songs. Slow breathing.",
      "The library. The dog in the lane.",
    ],
    goals: [
      { wish: "Walk before work", smallest: "to the gate and back" },
      { wish: "Ring my sister on Sundays", smallest: "one message" },
    ],
    page: "Rain since morning.\n\nI left the form for tomorrow, and made tea instead. It was good tea.",
    harsh: "You never finish anything.",
  },
  hi: {
    about: "सोमवार का फ़ोन",
    happened: "फ़ॉर्म आधा रह गया, और तारीख निकल गई।",
    kindLine: "हफ़्ता भरा हुआ था। एक फ़ॉर्म ही सब कुछ नहीं।",
    people: ["मीरा", "सलीम चाचा"],
    plan: [
      "मैसेज के जवाब रुक जाते हैं। दिन में नींद।",
      "छत पर चाय। पुराने गाने। धीमी साँस।",
      "लाइब्रेरी। गली का कुत्ता।",
    ],
    goals: [
      { wish: "काम से पहले टहलना", smallest: "गेट तक और वापस" },
      { wish: "इतवार को बहन से बात", smallest: "एक मैसेज" },
    ],
    page: "सुबह से बारिश।\n\nफ़ॉर्म कल के लिए रख दिया, और चाय बनाई। चाय अच्छी बनी।",
    harsh: "तुमसे कभी कुछ पूरा नहीं होता।",
  },
};

/** A picture: where it is taken, and what a person does there first. By roles, for both languages. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  act?(page: Page, words: MadeUp): Promise<void>;
}

const main = (page: Page) => page.getByRole("main");

async function tell(page: Page, strength: string): Promise<void> {
  await page.getByRole("slider").first().focus();
  await page.keyboard.press(strength);
}

async function submit(page: Page): Promise<void> {
  await main(page).locator("form button[type=submit]").click();
}

export const SCENES: readonly Scene[] = [
  {
    name: "hard-moment",
    path: "/hard-moment",
    async act(page) {
      await tell(page, "6");
      await main(page).locator("[aria-pressed]").nth(1).click();
    },
  },
  {
    name: "player",
    path: "/hard-moment",
    async act(page) {
      // The first button begins at once, and comes with the three that fit.
      await main(page).locator("ol button").first().waitFor();
      await main(page).getByRole("button").first().click();
      await page.waitForURL(/play$/);
      await main(page).getByRole("button").first().click();
    },
  },
  {
    name: "setback",
    path: "/setback",
    async act(page, { happened, kindLine }) {
      await main(page).getByRole("textbox").fill(happened);
      await submit(page);
      await main(page).getByText(happened).waitFor();
      await main(page).getByRole("textbox").fill(kindLine);
    },
  },
  {
    name: "anxiety",
    path: "/anxiety",
    async act(page, { about }) {
      await tell(page, "6");
      await submit(page);
      await main(page).getByRole("textbox").fill(about);
    },
  },
  {
    name: "plan",
    path: "/plan",
    async act(page, { plan }) {
      for (const [place, text] of plan.entries()) {
        await main(page).getByRole("textbox").nth(place).fill(text);
      }
    },
  },
  { name: "library", path: "/library" },
  {
    name: "circle",
    path: "/circle/person",
    async act(page, { people }) {
      for (const [place, name] of people.entries()) {
        if (place > 0) await page.goto(new URL("/circle/person", page.url()).href);
        await main(page).getByRole("textbox").first().fill(name);
        for (const use of [place, place + 2]) {
          await main(page)
            .locator("[aria-pressed]")
            .nth(CIRCLE_KINDS.length + use)
            .click();
        }
        await main(page).getByRole("button").last().click();
        await page.waitForURL(/circle$/);
        await main(page).getByText(name).first().waitFor();
      }
      await page.reload(); // Without the notice of the last one.
      await main(page).getByRole("button").nth(2).waitFor();
    },
  },
  { name: "help", path: "/help" },
  {
    name: "goals",
    path: "/grow/make",
    async act(page, { goals }) {
      for (const [place, { wish, smallest }] of goals.entries()) {
        if (place > 0) await page.goto(new URL("/grow/make", page.url()).href);
        await main(page).getByRole("textbox").nth(0).fill(wish);
        await main(page).getByRole("textbox").nth(1).fill(smallest);
        await submit(page);
        await page.waitForURL(/grow$/);
        await main(page).getByRole("button", { name: wish }).first().waitFor();
      }
      await main(page).getByRole("group").first().getByRole("button").first().click();
      await page.reload(); // Without the notice of the step.
      await main(page).getByRole("group").nth(1).waitFor();
    },
  },
  {
    name: "journal",
    path: "/journal",
    async act(page, { page: text }) {
      await main(page).getByRole("textbox").first().fill(text);
    },
  },
  {
    name: "kindness",
    path: "/ease/kindness/friend",
    async act(page, { harsh }) {
      await main(page).getByRole("textbox").first().fill(harsh);
      await submit(page);
    },
  },
];
