import type { Geometry } from "@lichen/thallus";
import { Button } from "@lichen/ui/Button";
import { announce } from "../../frame/notices.ts";
import { themeNow } from "../../frame/theme-now.ts";
import { fileName, saveFile } from "../../saving.ts";
import { drawOn } from "./draw-on.ts";
import css from "./lichen.module.css";
import { lichenWords } from "./lichen-words.ts";
import { painter } from "./painter.ts";
import type { Thallus } from "./thallus.ts";

/** The side of a saved picture, in pixels: sharp on paper of a hand's breadth. */
const SIDE = 2048;

/** Ways to keep the lichen outside the app. It shows colours and no words. */
export function Keeping(props: { readonly thallus: Thallus; readonly geometry: Geometry }) {
  const words = lichenWords();
  const { thallus, geometry } = props;
  const saved = (ending: string, file: Blob) => {
    saveFile(fileName(ending), file);
    announce({ text: words.saved });
  };
  const savePicture = async () => {
    const hand = await painter();
    const canvas = document.createElement("canvas");
    drawOn(canvas, await hand.whole({ size: SIDE, theme: themeNow() }));
    canvas.toBlob((file) => file && saved("png", file), "image/png");
  };
  const saveDrawing = () => {
    const svg = thallus.toSvg(geometry, themeNow());
    saved("svg", new Blob([svg], { type: "image/svg+xml" }));
  };
  return (
    <section class={css.keeping}>
      <div class={css.acts}>
        <Button look="edged" icon="download" onPress={() => void savePicture()}>
          {words.savePicture}
        </Button>
        <Button look="words" onPress={saveDrawing}>
          {words.saveDrawing}
        </Button>
        <Button look="words" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
      <p class={css.quiet}>{words.saveLine}</p>
    </section>
  );
}
