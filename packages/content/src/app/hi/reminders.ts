import type { RemindersWords } from "../words/reminders.ts";

/** Reminders, in Hindi. Not yet reviewed by a native reviewer. */
export const reminders: RemindersWords = {
  pageTitle: "रिमाइंडर",
  line: "आपका अपना कैलेंडर याद दिलाता है, और नाम से वजह पता नहीं चलती। हर रिमाइंडर अपने आप चुप हो जाता है।",
  of: {
    "check-in": "एक चेक-इन",
    step: "एक छोटा कदम",
    kindness: "खुद से नरमी का एक मिनट",
    people: "किसी को लिखना",
    week: "हफ़्ते पर एक नज़र",
  },
  titleLabel: "कैलेंडर में क्या दिखे",
  titleHint: "स्क्रीन पर यह औरों को भी दिख सकता है। खाली छोड़ें, तो लिखा आएगा: आपका लगाया रिमाइंडर",
  untitled: "आपका लगाया रिमाइंडर",
  timeLabel: "समय",
  daysLabel: "दिन",
  everyDay: "हर दिन",
  dayNames: ["रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार"],
  weeksLabel: "कब तक",
  weeksOf: (count) => (count === 1 ? "1 हफ़्ता" : `${count.toLocaleString("en-IN")} हफ़्ते`),
  rings: (times, lastDay) =>
    `यह ${times.toLocaleString("en-IN")} बार बजेगा, आखिर में ${lastDay} को। फिर अपने आप चुप हो जाएगा।`,
  save: "कैलेंडर फ़ाइल सहेजें",
  share: "किसी ऐप को दें",
  saved: "सहेज लिया। फ़ाइल को अपने कैलेंडर में खोलें।",
  noneOn: "कोई एक चालू करें, तो फ़ाइल बन जाएगी।",
  howLine: "फ़ाइल को अपने कैलेंडर ऐप में खोलें। कहीं कुछ भेजा नहीं जाता, किसी को बताया नहीं जाता।",
  againLine: "कुछ बदला? फिर से सहेजें: नई फ़ाइल पुरानी की जगह ले लेती है।",
};
