import { describe, expect, it } from "vitest";
import { anxiety as anxietyEn } from "./app/en/anxiety.ts";
import { app as appEn } from "./app/en/app.ts";
import { circle as circleEn } from "./app/en/circle.ts";
import { ease as easeEn } from "./app/en/ease.ts";
import { experiments as experimentsEn } from "./app/en/experiments.ts";
import { meanings as meaningsEn } from "./app/en/feelings.ts";
import { goals as goalsEn } from "./app/en/goals.ts";
import { help as helpEn } from "./app/en/help.ts";
import { journal as journalEn } from "./app/en/journal.ts";
import { kindness as kindnessEn } from "./app/en/kindness.ts";
import { library as libraryEn } from "./app/en/library.ts";
import { lichen as lichenEn } from "./app/en/lichen.ts";
import { lookBack as lookBackEn } from "./app/en/look-back.ts";
import { measures as measuresEn } from "./app/en/measures.ts";
import { pictures as picturesEn } from "./app/en/pictures.ts";
import { plan as planEn } from "./app/en/plan.ts";
import { predictions as predictionsEn } from "./app/en/predictions.ts";
import { relief as reliefEn } from "./app/en/relief.ts";
import { reminders as remindersEn } from "./app/en/reminders.ts";
import { report as reportEn } from "./app/en/report.ts";
import { review as reviewEn } from "./app/en/review.ts";
import { setback as setbackEn } from "./app/en/setback.ts";
import { settings as settingsEn } from "./app/en/settings.ts";
import { steps as stepsEn } from "./app/en/steps.ts";
import { suggestion as suggestionEn } from "./app/en/suggestion.ts";
import { symbiosis as symbiosisEn } from "./app/en/symbiosis.ts";
import { together as togetherEn } from "./app/en/together.ts";
import { victories as victoriesEn } from "./app/en/victories.ts";
import { year as yearEn } from "./app/en/year.ts";
import { anxiety as anxietyHi } from "./app/hi/anxiety.ts";
import { app as appHi } from "./app/hi/app.ts";
import { circle as circleHi } from "./app/hi/circle.ts";
import { ease as easeHi } from "./app/hi/ease.ts";
import { experiments as experimentsHi } from "./app/hi/experiments.ts";
import { meanings as meaningsHi } from "./app/hi/feelings.ts";
import { goals as goalsHi } from "./app/hi/goals.ts";
import { help as helpHi } from "./app/hi/help.ts";
import { journal as journalHi } from "./app/hi/journal.ts";
import { kindness as kindnessHi } from "./app/hi/kindness.ts";
import { library as libraryHi } from "./app/hi/library.ts";
import { lichen as lichenHi } from "./app/hi/lichen.ts";
import { lookBack as lookBackHi } from "./app/hi/look-back.ts";
import { measures as measuresHi } from "./app/hi/measures.ts";
import { pictures as picturesHi } from "./app/hi/pictures.ts";
import { plan as planHi } from "./app/hi/plan.ts";
import { predictions as predictionsHi } from "./app/hi/predictions.ts";
import { relief as reliefHi } from "./app/hi/relief.ts";
import { reminders as remindersHi } from "./app/hi/reminders.ts";
import { report as reportHi } from "./app/hi/report.ts";
import { review as reviewHi } from "./app/hi/review.ts";
import { setback as setbackHi } from "./app/hi/setback.ts";
import { settings as settingsHi } from "./app/hi/settings.ts";
import { steps as stepsHi } from "./app/hi/steps.ts";
import { suggestion as suggestionHi } from "./app/hi/suggestion.ts";
import { symbiosis as symbiosisHi } from "./app/hi/symbiosis.ts";
import { together as togetherHi } from "./app/hi/together.ts";
import { victories as victoriesHi } from "./app/hi/victories.ts";
import { year as yearHi } from "./app/hi/year.ts";
import { helpLine as helpLineEn } from "./help/en/help-line.ts";
import { helpLine as helpLineHi } from "./help/hi/help-line.ts";
import { FEELINGS, NEEDS, STRENGTHS, wordsOf } from "./index.ts";
import { gradeOf, wordsIn } from "./reading-grade.ts";
import { type Said, sentencesOf } from "./spoken-sentences.ts";
import { hardMoment as hardMomentEn } from "./techniques/en/hard-moment.ts";
import { techniqueWords as techniquesEn } from "./techniques/en/library.ts";
import { sharedTroubles as troublesEn } from "./techniques/en/shared-troubles.ts";
import { hardMoment as hardMomentHi } from "./techniques/hi/hard-moment.ts";
import { techniqueWords as techniquesHi } from "./techniques/hi/library.ts";
import { sharedTroubles as troublesHi } from "./techniques/hi/shared-troubles.ts";
import { offers as offersEn } from "./wording/en/offers.ts";
import { offers as offersHi } from "./wording/hi/offers.ts";

const chips = (locale: "en" | "hi") =>
  Object.fromEntries(
    [FEELINGS, NEEDS, STRENGTHS].map((all, i) => [`chips${i}`, all.map((each) => each[locale])]),
  );
const english = [
  ...sentencesOf(
    {
      app: appEn,
      lichen: lichenEn,
      lookBack: lookBackEn,
      settings: settingsEn,
      meanings: meaningsEn,
      help: helpEn,
      journal: journalEn,
      kindness: kindnessEn,
      library: libraryEn,
      ease: easeEn,
      circle: circleEn,
      pictures: picturesEn,
      plan: planEn,
      techniques: techniquesEn,
      helpLine: helpLineEn,
      offers: offersEn,
      hardMoment: hardMomentEn,
      anxiety: anxietyEn,
      relief: reliefEn,
      setback: setbackEn,
      suggestion: suggestionEn,
      symbiosis: symbiosisEn,
      together: togetherEn,
      goals: goalsEn,
      steps: stepsEn,
      troubles: troublesEn,
      victories: victoriesEn,
      reminders: remindersEn,
      report: reportEn,
      review: reviewEn,
      year: yearEn,
      predictions: predictionsEn,
      measures: measuresEn,
      experiments: experimentsEn,
    },
    "en",
  ),
  ...sentencesOf({ ...wordsOf("en"), ...chips("en") }, "en"),
];
const hindi = [
  ...sentencesOf(
    {
      app: appHi,
      lichen: lichenHi,
      lookBack: lookBackHi,
      settings: settingsHi,
      meanings: meaningsHi,
      help: helpHi,
      journal: journalHi,
      kindness: kindnessHi,
      library: libraryHi,
      ease: easeHi,
      circle: circleHi,
      pictures: picturesHi,
      plan: planHi,
      techniques: techniquesHi,
      helpLine: helpLineHi,
      offers: offersHi,
      hardMoment: hardMomentHi,
      anxiety: anxietyHi,
      relief: reliefHi,
      setback: setbackHi,
      suggestion: suggestionHi,
      symbiosis: symbiosisHi,
      together: togetherHi,
      goals: goalsHi,
      steps: stepsHi,
      troubles: troublesHi,
      victories: victoriesHi,
      reminders: remindersHi,
      report: reportHi,
      review: reviewHi,
      year: yearHi,
      predictions: predictionsHi,
      measures: measuresHi,
      experiments: experimentsHi,
    },
    "hi",
  ),
  ...sentencesOf({ ...wordsOf("hi"), ...chips("hi") }, "hi"),
];
/** What a person is told to type is not speech: usage, examples, and the names of options. */
const isTyped = ({ place }: Said): boolean =>
  /\.usage\.|\.examples\.|(options|everywhere)\.\d+\.0$|eraseYes$/.test(place);
const spokenEnglish = english.filter((said) => !isTyped(said));
const spokenHindi = hindi.filter((said) => !isTyped(said));
const spoken = [...spokenEnglish, ...spokenHindi];

/** Sentences that break a rule, so that the failure names them. */
function breaking(said: readonly Said[], rule: (text: string) => boolean): readonly string[] {
  return said.filter(({ text }) => rule(text)).map(({ place, text }) => `${place}: ${text}`);
}

/** A pattern of whole words in any script: `\b` does not know Devanagari. */
function wholeWords(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(${words.join("|")})(?![\\p{L}\\p{M}])`, "iu");
}

describe("what Lichen says", () => {
  it("is there in both languages, place by place and question by question", () => {
    const asked = (said: readonly Said[]) =>
      said.map(({ place, asked }) => `${place.slice(3)} ${asked}`).toSorted();
    expect(asked(hindi)).toEqual(asked(english));
    expect(english.length).toBeGreaterThan(1_300);
  });

  it("carries the same names and numbers in both languages", () => {
    const carried = (text: string): string => {
      const names = text.match(/alpha|beta|fizzy|Daylio|my\.lichen|notebook\.md|2021|2024/g) ?? [];
      return [...new Set(names)].toSorted().join(" ");
    };
    const inHindi = new Map(hindi.map((said) => [`${said.place.slice(3)} ${said.asked}`, said]));
    const uneven = english.filter(({ place, asked, text }) => {
      const other = inHindi.get(`${place.slice(3)} ${asked}`)?.text ?? "";
      return carried(text) !== carried(other);
    });
    expect(uneven.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  it("has no exclamation mark, emoji, ellipsis, long dash, straight apostrophe or quote", () => {
    const refused = /[!…—–]|\.\.\.|\p{Extended_Pictographic}/u;
    const dashes = breaking(spoken, (text) => refused.test(text.replaceAll("अगर–तो", "")));
    expect(dashes).toEqual([]);
    expect(breaking(spoken, (text) => /['"]/.test(text))).toEqual([]);
  });

  it("has no capitals for force, no pairs with a slash, and no dates in figures", () => {
    const known =
      /\b(CSV|JSON|AGPL|QR|PDF|SMS|TZ|FILE|COMMAND|EIO|MANAS|LICHEN_NOTEBOOK|HOME|NAME|DIR|N|TEXT)\b/g;
    expect(breaking(spoken, (text) => /\b[A-Z]{2,}\b/.test(text.replaceAll(known, "")))).toEqual(
      [],
    );
    const zone = /Asia\/Kolkata/g;
    expect(breaking(spoken, (text) => /\p{L}\/\p{L}/u.test(text.replaceAll(zone, "")))).toEqual([]);
    expect(breaking(spoken, (text) => /\d\/\d|\d-\d\b(?!\d)/.test(text))).toEqual([]);
  });

  it("is in composed Unicode, with Latin digits in groups as India writes them", () => {
    expect(breaking(spoken, (text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(breaking(spoken, (text) => /[\u0966-\u096f]/.test(text))).toEqual([]);
    expect(breaking(spoken, (text) => /\d{6}|\d{3},\d{3}/.test(text))).toEqual([]);
  });

  it("says none of the refused words in English", () => {
    const refused = wholeWords(
      "fail\\w*|missed|broke|gave up|lazy|weak|excuses?|should|must|bad day|relapse|compliance",
      "streaks?|scores?|points?|badges?|ranks?|in a row",
      "great job|awesome|amazing|you[’']ve got this|it will all be fine|stay positive|journey",
      "just|simply|easy|others have it worse|calm down|overthinking",
      "depress\\w*|disorder|symptom\\w*|cure|abnormal|at risk|you are safe|healing",
      "you don[’']t need anyone|only you can|by yourself|be strong|man up",
      "we miss you|waiting for you|waits for you|you promised",
      "only \\d+ left|last chance|hurry|days to go|don[’']t lose|are you sure",
      "most people|average|top \\d+%|better than",
      "tracked|monitored|detected|we noticed",
      "users?|data|session|submit|invalid|oops|error|certain|guaranteed|proven",
    );
    expect(breaking(spokenEnglish, (text) => refused.test(text))).toEqual([]);
  });

  it("says none of the refused words in Hindi, none of the bookish ones and none of faith", () => {
    const shame = "असफल|नाकाम|फेल|चूक|आलस|आलसी|कमज़ोर|बहाना|लापरवाही|बुरा दिन|हार मान ली";
    const cheer = "शाबाश|कमाल|सब ठीक हो जाएगा|चिंता मत कीजिए|खुश रहिए|स्ट्रीक|स्कोर|लेवल|रैंक|बैज";
    const small = "आसान है|ज़्यादा मत सोचिए|दिल पर मत लीजिए|औसत|औरों से बेहतर|ज़्यादातर लोग";
    const illness = "डिप्रेशन|अवसाद|रोगी|मरीज़|लक्षण|पागल|असामान्य|अपने दम पर|मज़बूत बनिए|मर्द बनो";
    const machinery = "ट्रैक|निगरानी|यूज़र|उपयोगकर्ता|डेटा|सबमिट|अमान्य|त्रुटि|जल्दी करें|आखिरी मौका";
    const bookish =
      "प्रारंभ|समाप्त|स्वयं|हेतु|एवं|यदि|कृपया|आवश्यकता|विकल्प|सहायता|सहयोग|प्रयास|पुनः|निर्णय|परिवर्तन|उपलब्धि|प्रगति|प्रविष्टि|संग्रहीत|अनुस्मारक|तुल्यकालन|अनुभूति|सचेतनता|आत्म\\S*|उद्विग्नता|कुंठा|विषाद";
    const faith = "दुआ|प्रार्थना|पाप|पुण्य|कर्म|भगवान|घर वाले|पक्का है";
    const refused = wholeWords(shame, cheer, small, illness, machinery, bookish, faith);
    expect(breaking(spokenHindi, (text) => refused.test(text))).toEqual([]);
  });

  it("speaks of suicide plainly: none of the phrases that judge, dress up or count it", () => {
    const english = wholeWords(
      "commit(s|ted|ting)? suicide|(successful|failed|botched|completed) (attempt|suicide)|cry for help|attention.seeking|epidemic",
      "selfish|coward\\w*|at peace now|lost (the|their) battle|(the|a|only) way out|days since|always here for you",
    );
    expect(breaking(spokenEnglish, (text) => english.test(text))).toEqual([]);
    const hindi = wholeWords(
      "(सफल|असफल) कोशिश|मौत को गले|मौत को चुना|कायरता|कायर|बुज़दिली|अपराध|मुक्ति|हमेशा का सुकून|चैन की नींद",
      "ज़िंदगी की जंग|ध्यान खींचने|घर वालों का सोचिए|हमेशा आपके साथ",
    );
    expect(breaking(spokenHindi, (text) => hindi.test(text))).toEqual([]);
    const named = /suicid|end(ing)? your life|जीवन खत्म|आत्महत्या|जान देने/i;
    const naming = spoken.filter(({ text }) => named.test(text));
    expect(naming.length).toBeGreaterThan(5);
    const beside = /sukoon|सुकून|calm|others feel|औरों को भी/i;
    expect(breaking(naming, (text) => beside.test(text))).toEqual([]);
  });

  it("names treatment only where it says that this is none", () => {
    const treats = [...spokenEnglish, ...spokenHindi].filter(({ text }) =>
      /medical|इलाज/i.test(text),
    );
    expect(treats.every(({ place }) => /(whatNot|help\.cannot)$/.test(place))).toBe(true);
    expect(treats).toHaveLength(6);
  });

  it("is said by nobody: the makers speak of themselves on the page about it alone", () => {
    const elsewhere = (said: readonly Said[]) =>
      said.filter(
        ({ place }) => !/\.about\.(lines|evidence)|\.weekdays\.|\.circle\.draft\./.test(place),
      );
    const we = wholeWords("we|us|our|ours");
    expect(breaking(elsewhere(spokenEnglish), (text) => we.test(text))).toEqual([]);
    const hum = wholeWords("हम|हमें|हमने|हमारा|हमारे|हमारी");
    expect(breaking(elsewhere(spokenHindi), (text) => hum.test(text))).toEqual([]);
  });

  it("guesses nobody’s gender in Hindi, and says आप", () => {
    const after = "\\S*(ता|ते|ती|गा|गे|गी)|रहा|रहे|रही|गया|गए|गई|आया|आए|आई";
    const subject = new RegExp(
      `(?<![\\p{L}\\p{M}])(?<!अपने )(आप|मैं)\\s[^।?;,]*?(${after})(?![\\p{L}\\p{M}])`,
      "u",
    );
    expect(breaking(spokenHindi, (text) => subject.test(text))).toEqual([]);
    const unsaid = wholeWords("(सकते|चाहते|चाहती|सकती) (हैं|हूँ)", "करता", "करती", "रहे हैं");
    expect(breaking(spokenHindi, (text) => unsaid.test(text))).toEqual([]);
    const close = wholeWords("तुम\\S*", "तू", "तेरा", "करो", "लिखो", "चुनो", "देखो", "जाओ", "दबाओ");
    expect(breaking(spokenHindi, (text) => close.test(text))).toEqual([]);
    const changing = wholeWords("अकेला", "अकेली", "थका", "थकी", "डरा", "डरी", "अनदेखा", "अनदेखी");
    expect(breaking(spokenHindi, (text) => changing.test(text))).toEqual([]);
  });

  it("spells Hindi one way: nuqta under ज़ and फ़ only, chandrabindu where it is spoken", () => {
    expect(
      breaking(spokenHindi, (text) =>
        /[^\u091c\u092b\u0921\u0922]\u093c/.test(text.normalize("NFD")),
      ),
    ).toEqual([]);
    const missing = wholeWords(
      "जरूरत\\S*|सिर्फ|फोन|फाइल\\S*|ज्यादा|हफ्त\\S*|फर्क|फिक्र|साफ|बर्फ|माफ|फौरन|ताजगी|नजर",
    );
    expect(breaking(spokenHindi, (text) => missing.test(text))).toEqual([]);
    const dots = wholeWords("हूं|पांच|सांस|यहां|वहां|कहां|जहां|मांग\\S*|बातें़|लिखें़|आंख\\S*|मुंह|हंसी|ऊंच\\S*");
    expect(breaking(spokenHindi, (text) => dots.test(text))).toEqual([]);
    const matras = /(दिखाएं|लाएं|बनाएं|चलाएं|छिपाएं|मिटाएं|जाएं|आएं|बताएं|लगाएं|हटाएं|दबाएं)/;
    expect(breaking(spokenHindi, (text) => matras.test(text))).toEqual([]);
  });

  it("ends Hindi sentences with a danda, and English ones without", () => {
    expect(breaking(spokenHindi, (text) => /[\u0900-\u097f)]\.(\s|$)/.test(text))).toEqual([]);
    expect(breaking(spokenEnglish, (text) => /।/.test(text))).toEqual([]);
    expect(breaking(spoken, (text) => /([.।?,;:])\1| [।?,;:]| \.(\s|$)/.test(text))).toEqual([]);
    expect(breaking(spokenHindi, (text) => /, और /.test(text) && /,.*, और /.test(text))).toEqual(
      [],
    );
  });

  it("keeps sentences short: 18 words in English, 20 in Hindi, a list by its items", () => {
    const longest = (text: string, end: RegExp): number =>
      Math.max(...text.split(end).flatMap((sentence) => sentence.split(/[:;]/).map(wordsIn)));
    expect(breaking(spokenEnglish, (text) => longest(text, /[.?]\s|\n/) > 18)).toEqual([]);
    expect(breaking(spokenHindi, (text) => longest(text, /[।?]\s|\n/) > 20)).toEqual([]);
  });

  it("keeps titles to 32 letters, buttons to 5 words, and what went wrong to 3 sentences", () => {
    const titles = spoken.filter(({ place }) => /[tT]itle$/.test(place));
    expect(titles.length).toBeGreaterThan(20);
    expect(breaking(titles, (text) => text.length > 32 || /[.।]$/.test(text))).toEqual([]);
    const verbs =
      /\.(save|keep|close|back|undo|notNow|begin|next|show|open|tryAgain|saveBackup|copyNote|fromBackup|beginEmpty|make|restore|pickFile|chooseFile|pick|bringIn|takeOut|json|markdown|lockNow|addPassphrase|changePassphrase|removePassphrase|eraseAllYes|eraseAllNo|eraseYes|eraseNo|useThis|edit|move|hide|erase|backupNow|addOwnWord|sayMore|print|reload|useNewVersion|showWords|makeRoom|allowAgain|add|addOwn|addPerson|askTell|askLeave|addSomeone|reachOut|reached|copy|call|share|mail|hardMoment|startNow|justNote|somethingElse|finish|enough|goOn|pause|keepVictory|another|bringBack|changeTold|clear|toHelp|takeOut|stopHere|keepEnd|doneToMe|usePlan|toLessons|toToday|otherWays|eraseIt|openEntry|beginAnew|seal|plainer|readAloud|quiet|changeIt|oneThing|nothing|putAway|later|putLetterAway|sameWords|notThis|reads|writeOn|newPage|friendsVoice|keepStep|makeGoal|pauseIt|makeSmaller|letItGo|pauseRange|takeUp|finishMaking|toGrow|openJar|showMore|look|leaveOpen|answerAgain|agree|stop|listeners|someone|tryIt|notToday|openGoal)$/;
    const buttons = spoken.filter(
      ({ place }) =>
        /\.(anxiety|app|suggestion|symbiosis|library|lookBack|setback|settings|ease|circle|kindness|journal|goals|steps|victories|predictions|reminders|measures|experiments|report|review|year)\./.test(
          place,
        ) &&
        !/decisionLine/.test(place) &&
        verbs.test(place),
    );
    expect(buttons.length).toBeGreaterThan(60);
    const isNoButton = (text: string) => wordsIn(text) > 5 || /[.।?]$/.test(text);
    expect(breaking(buttons, isNoButton)).toEqual([]);
    const problems = spoken.filter(({ place }) => place.endsWith("problem"));
    expect(problems.length).toBeGreaterThan(100);
    expect(breaking(problems, (text) => text.split(/[.।?](?:\s|$)/).length > 4)).toEqual([]);
  });

  it("says of everything that went wrong with a notebook what is safe", () => {
    const safe =
      /safe|unchanged|Nothing was|untouched|stays|erases nothing|not touched|there was touched|सुरक्षित|वैसी ही|वैसे ही|वैसा ही|कुछ बदला नहीं|छुआ नहीं|सहेजा नहीं/;
    const begun =
      /nothing-to-keep|note-too-long|word-too-long|too-many-words|rating-out|absent|no-such|several|needs-passphrase/;
    const problems = spoken.filter(
      ({ place, asked }) => place.endsWith("problem") && !begun.test(asked),
    );
    expect(problems.length).toBeGreaterThan(80);
    expect(breaking(problems, (text) => !safe.test(text))).toEqual([]);
  });

  it("reads at grade 8 or below in English, all of it together and each screen", () => {
    const speech = spokenEnglish.map((said) => ({ ...said, text: withoutNames(said.text) }));
    const sentences = speech.filter(({ text }) => wordsIn(text) > 4);
    const bySource = Map.groupBy(sentences, ({ place }) => place.split(".").slice(0, 3).join("."));
    let looked = 0;
    for (const [place, said] of bySource) {
      if (said.reduce((sum, { text }) => sum + wordsIn(text), 0) < 60) continue;
      const grade = gradeOf(said.map(({ text }) => text));
      expect(grade, `${place} ${grade.toFixed(1)}`).toBeLessThanOrEqual(8);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(5);
    const all = gradeOf(sentences.map(({ text }) => text));
    console.log(`figure: reading grade of all English ${all.toFixed(1)}, at most 8`);
  });
});

/** Text without commands, options and file names, which are no prose. */
function withoutNames(text: string): string {
  return text
    .replace(/lichen [a-z-]+( (--[a-z-]+|[A-Z]+))*/g, "")
    .replace(/--[a-z-]+|\S+\.(lichen|md|json)\b|[A-Z_]{2,}\S*/g, "");
}
