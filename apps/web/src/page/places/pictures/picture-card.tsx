import type { KeptPicture } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useState } from "preact/hooks";
import { useKeptSoon } from "../../kept-soon.ts";
import { ask } from "../../worker-port.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { LetGoSheet } from "./let-go-sheet.tsx";
import css from "./pictures.module.css";
import { picturesWords } from "./pictures-words.ts";
import { usePicture } from "./use-picture.ts";

/** The most letters of a caption: CAPTION_LIMIT of the core, which cuts what is longer. */
const LETTERS = 200;

/** One picture: to be seen, or read where it cannot be; its words; and the way to let it go. */
export function PictureCard({ picture }: { readonly picture: KeptPicture }) {
  const words = picturesWords();
  const { id } = picture;
  const at = usePicture(picture);
  const [caption, setCaption] = useState(picture.caption);
  const [isAsking, setAsking] = useState(false);
  const keeping = useKeptSoon(({ caption: text = "" }) =>
    ask("captionPicture", { id, caption: text }),
  );
  return (
    <Card>
      <figure class={css.figure}>
        {at ? (
          <img class={css.picture} src={at} alt={caption.trim() || words.withoutWords} />
        ) : (
          <div class={css.picture} />
        )}
        <figcaption class={css.onPaper} dir="auto">
          {caption}
        </figcaption>
      </figure>
      <div class={css.acts}>
        <WrittenField
          label={words.caption}
          value={caption}
          hint={words.captionHint}
          rows={2}
          maxLength={LETTERS}
          onInput={(text) => {
            setCaption(text);
            keeping.soon({ caption: text });
          }}
          onLeave={() => void keeping.now()}
        />
        <Button look="words" onPress={() => setAsking(true)}>
          {words.remove}
          {caption.trim() !== "" && <span class="heard"> {caption}</span>}
        </Button>
      </div>
      {isAsking && <LetGoSheet id={id} finish={keeping.now} onClose={() => setAsking(false)} />}
    </Card>
  );
}
