import type { NamedProblem } from "../../words/words.ts";

/** What happened, what is safe, what can be done. Not yet reviewed by a native reviewer. */
export function problemText(problem: NamedProblem): string {
  switch (problem.kind) {
    case "nothing-to-keep":
      return "अभी सहेजने को कुछ नहीं है। एक शब्द भी काफ़ी है।";
    case "note-too-long":
      return `मन में बहुत कुछ है। एक नोट में ${problem.limit.toLocaleString("en-IN")} अक्षर आते हैं; बाकी दूसरे नोट में लिखें।`;
    case "word-too-long":
      return `एक शब्द में ${problem.limit.toLocaleString("en-IN")} अक्षर तक आते हैं। नोट में ज़्यादा जगह है।`;
    case "too-many-words":
      return `एक सूची में ${problem.limit.toLocaleString("en-IN")} शब्द तक आते हैं। बाकी के लिए नोट में जगह है।`;
    case "rating-out-of-range":
      return "यह अंक 0 से 10 के बाहर है। 0 से 10 तक कोई भी अंक चलेगा।";
    case "unknown-zone":
      return "यह फ़ोन अपना टाइम ज़ोन नहीं बता रहा। आपकी डायरी वैसी ही है। फ़ोन में तारीख और समय की सेटिंग देख लें।";
    case "full":
      return "फ़ोन में जगह नहीं बची, इसलिए यह सहेजा नहीं गया। पहले का सब सुरक्षित है। थोड़ी जगह बनाएँ और फिर कोशिश करें।";
    case "busy":
      return "आपकी डायरी किसी दूसरे टैब में खुली है। कुछ बदला नहीं। यहाँ आगे बढ़ें, या वहीं लिखें।";
    case "read-only":
      return "डायरी अभी सिर्फ़ पढ़ने के लिए खुली है। कुछ बदला नहीं।";
    case "refused":
      return `ब्राउज़र ने इसकी इजाज़त नहीं दी (${problem.code})। पहले का सब वैसा ही है। शायद यह प्राइवेट विंडो है।`;
    case "absent":
    case "no-slots":
      return "डायरी का वह हिस्सा नहीं मिला जिसमें चाबियाँ रहती हैं। सीलबंद पन्ने वैसे ही हैं। बैकअप से वापसी हो सकती है।";
    case "not-empty":
      return "यहाँ पहले से एक डायरी है, और उसे छुआ नहीं गया।";
    case "keyring-full":
      return "इस डायरी में अब और डिवाइस की जगह नहीं है। कुछ बदला नहीं।";
    case "needs-passphrase":
      return "यह डायरी लॉक है। अपने पासवर्ड से खुलेगी।";
    case "needs-words":
      return "बैकअप अपने 24 शब्दों से या अपने पासवर्ड से खुलता है। कुछ बदला नहीं।";
    case "wrong-secret":
      return "इससे नहीं खुला। आपकी डायरी सुरक्षित है; फिर कोशिश करने से कुछ नहीं मिटता। छोटे-बड़े अक्षर और खाली जगह देख लें।";
    case "no-such-way":
      return "यह इस तरह नहीं खुलता। कुछ बदला नहीं। अपने 24 शब्द या दूसरा पासवर्ड आज़माएँ।";
    case "weak-parameters":
      return "इस लॉक की मज़बूती वैसी नहीं है जैसी लाइकेन रखता है, इसलिए इसे खोला नहीं गया। कुछ बदला नहीं। शायद बैकअप वाली कॉपी बेहतर हो।";
    case "damaged":
      return "यहाँ कुछ अक्षर वैसे नहीं हैं जैसे लाइकेन ने लिखे थे, इसलिए इसे खोला नहीं गया। कुछ बदला नहीं। पुरानी कॉपी या बैकअप से वापसी हो सकती है।";
    case "newer-format":
      return "यह किसी नए लाइकेन का लिखा है। कुछ बदला नहीं। नया रूप लें, तो खुल जाएगा।";
    case "truncated":
      return "यह बैकअप फ़ाइल बीच में ही खत्म हो जाती है। यहाँ की डायरी वैसी ही है। कोई पुरानी फ़ाइल चुनें, या अभी नया बैकअप बनाएँ।";
    case "not-a-backup":
      return "यह लाइकेन का बैकअप नहीं है। कुछ बदला नहीं। बैकअप का नाम .lichen पर खत्म होता है।";
    case "other-notebook":
      return "यह बैकअप किसी दूसरी डायरी का है; दोनों अलग रहती हैं। कुछ बदला नहीं।";
    case "words-count":
      return `यहाँ ${problem.count} शब्द हैं, कागज़ पर 24 होते हैं। कुछ बदला नहीं। हर शब्द के पहले चार अक्षर काफ़ी हैं।`;
    case "word-unknown":
      return `शब्द ${problem.position} सूची में नहीं है। कुछ बदला नहीं। उसके पहले चार अक्षर फिर देख लें।`;
    case "words-mistaken":
      return "हर शब्द सूची में है, पर साथ में मेल नहीं बैठता। कुछ बदला नहीं। शायद दो शब्दों की जगह बदल गई।";
    case "no-such-entry":
    case "several-entries":
      return "यह नोट अब यहाँ नहीं है। कुछ बदला नहीं।";
    case "empty-file":
      return "यह फ़ाइल खाली है। कुछ बदला नहीं।";
    case "daylio-backup":
      return "यह Daylio का बैकअप है। लाइकेन उसकी CSV फ़ाइल पढ़ता है: Daylio में More, Export Entries, CSV चुनें। कुछ बदला नहीं।";
    case "not-daylio":
      return "यह Daylio की CSV फ़ाइल नहीं लगती। कुछ बदला नहीं। Daylio में More, Export Entries, CSV चुनें।";
    case "size-out-of-range":
      return "कदम के लिए यह नाप बहुत छोटा या बहुत बड़ा है। कुछ बदला नहीं। जो अंक बोलचाल में आए, वही लिखें।";
    case "days-out-of-order":
      return "यह ठहराव शुरू होने से पहले ही खत्म हो जाता। कुछ बदला नहीं। आखिरी दिन बाद का चुनें।";
    case "day-to-come":
      return "यह दिन अभी आया नहीं है। कुछ बदला नहीं। आज तक का कोई भी दिन चलेगा।";
  }
}
