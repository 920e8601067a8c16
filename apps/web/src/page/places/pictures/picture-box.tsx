import type { Result } from "@lichen/base";
import type { KeptPicture } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { PictureProblem } from "@lichen/core";
import { FilePick } from "@lichen/ui/FilePick";
import { useState } from "preact/hooks";
import { problemText } from "../../problem-text.ts";
import { PictureCard } from "./picture-card.tsx";
import css from "./pictures.module.css";
import { picturesWords } from "./pictures-words.ts";
import { type PictureSize, smallerPicture } from "./smaller-picture.ts";

/** Pictures that belong to something, each with words, and a way to add one. What is no picture changes nothing. */
export function PictureBox(props: {
  readonly heading: string;
  /** What belongs here, and what happens to it. */
  readonly lines: readonly string[];
  readonly pictures: readonly KeptPicture[];
  readonly size: PictureSize;
  /** Keeps one, as a JPEG. */
  readonly keep: (jpeg: Uint8Array) => Promise<Result<unknown, NamedProblem | PictureProblem>>;
}) {
  const words = picturesWords();
  const { pictures } = props;
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const add = async (file: File) => {
    setTrouble(undefined);
    setMaking(true);
    setTrouble(await keep(file));
    setMaking(false);
  };
  const keep = async (file: File): Promise<string | undefined> => {
    const jpeg = await smallerPicture(file, props.size);
    const kept = jpeg.ok ? await props.keep(jpeg.value) : jpeg;
    if (kept.ok) return undefined;
    switch (kept.problem.kind) {
      case "not-a-picture":
      case "picture-too-large":
      case "too-many-pictures":
      case "pictures-full":
        return words.pictureProblem(kept.problem);
      default:
        return problemText(kept.problem);
    }
  };

  return (
    <section class={pictures.length > 0 ? css.box : css.emptyBox} aria-labelledby="pictures">
      <h2 id="pictures" class={css.heading}>
        {props.heading}
      </h2>
      {props.lines.map((line) => (
        <p key={line} class={css.small}>
          {line}
        </p>
      ))}
      {pictures.length > 0 && (
        <ul class={css.pictures}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <PictureCard picture={picture} />
            </li>
          ))}
        </ul>
      )}
      <div class={css.add}>
        <FilePick
          label={words.add}
          accept="image/*"
          file={undefined}
          onPick={(file) => void add(file)}
        />
        <p class={css.small} role="status">
          {isMaking ? words.making : trouble}
        </p>
      </div>
    </section>
  );
}
