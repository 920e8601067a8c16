import "../src/tokens.css";
import "../src/base.css";
import "../src/fonts.css";
import { render } from "preact";
import type { Sample } from "../src/sample.ts";
import { choiceFrom } from "./choice.ts";
import { Gallery, type Room } from "./gallery.tsx";

const files = import.meta.glob<{ readonly samples: readonly Sample[] }>("../src/*.samples.tsx", {
  eager: true,
});
const rooms: readonly Room[] = Object.entries(files).map(([path, { samples }]) => ({
  name: path.slice("../src/".length, -".samples.tsx".length),
  samples,
}));

const choice = choiceFrom(location.search);
const root = document.documentElement;
root.dataset.theme = choice.theme;
root.dataset.textSize = choice.size;
root.lang = choice.language === "rtl" ? "he" : choice.language;
root.dir = choice.language === "rtl" ? "rtl" : "ltr";

const place = document.getElementById("gallery");
if (!place) throw new Error("the page has no place for the gallery");
render(<Gallery rooms={rooms} choice={choice} />, place);
