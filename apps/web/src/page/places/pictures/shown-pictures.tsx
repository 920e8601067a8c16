import type { RecordId } from "@lichen/base";
import type { KeptPicture } from "@lichen/companion";
import { useAnswer } from "../../notebook.ts";
import css from "./pictures.module.css";
import { picturesWords } from "./pictures-words.ts";
import { usePicture } from "./use-picture.ts";

/** The pictures of a page of the journal, to be seen and not to be changed. */
export function ShownPictures({ page }: { readonly page: RecordId }) {
  const pictures = useAnswer("pagePictures", { id: page });
  if (!pictures || pictures.length === 0) return null;
  return (
    <ul class={css.pictures}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Shown picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Shown({ picture }: { readonly picture: KeptPicture }) {
  const at = usePicture(picture);
  const caption = picture.caption.trim();
  return (
    <figure class={css.figure}>
      {at ? (
        <img class={css.picture} src={at} alt={caption || picturesWords().withoutWords} />
      ) : (
        <div class={css.picture} />
      )}
      {caption && (
        <figcaption class={css.small} dir="auto" aria-hidden="true">
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
