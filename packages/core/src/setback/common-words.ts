import { searchText } from "../life/search.ts";

const ENGLISH =
  "about after again all also and any are because been before but can could did does doing for from get got had has have her him his how into its like made make more much not now off one only other our out over own she some than that the their them then there they this time today too very was were what when which while who why will with would yesterday you your went myself";
const HINDI =
  "और कि का की के को से में पर ने है हैं था थी थे हो हुआ हुई हुए गया गई गए कर किया करना कुछ नहीं बहुत आज कल फिर भी तो ही यह वह इस उस मैं मेरा मेरी मेरे मुझे मुझसे अपना अपनी अपने बात लिए साथ बाद पहले जब तब अब क्या कोई एक रहा रही रहे";

/** Words too common to say what a text is about, as search sees them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${HINDI}`.split(" ").map(searchText),
);
