import type { LaterWords } from "../words/later.ts";

/** Places that are not built yet, in Hindi. Not yet reviewed by a native reviewer. */
export const later: LaterWords = {
  grow: "यहाँ लक्ष्य बढ़ेंगे",
  growLine: "यह जगह अभी बन रही है। छोटे कदम, छोटी जीतें और सीखी हुई बातें यहाँ रहेंगी।",
  ease: "मुश्किल पल के लिए",
  easeLine: "यह जगह अभी बन रही है। एक चीज़ है जो अभी भी काम आती है।",
  easeNow:
    "दोनों पाँव ज़मीन पर रखिए। आराम से साँस लीजिए, फिर धीरे-धीरे छोड़िए, लेने से थोड़ा ज़्यादा देर तक। पाँच बार। जब चाहें, रुक जाइए।",
  circle: "आपके अपने लोग यहाँ होंगे",
  circleLine: "यह जगह अभी बन रही है। जिन लोगों का सहारा है, वे यहाँ रहेंगे।",
  toHelp: "अभी मदद चाहिए",
};
