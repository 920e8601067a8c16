import type { KeptPicture } from "@lichen/companion";
import { PictureBox } from "../pictures/picture-box.tsx";
import { MIDDLE } from "../pictures/smaller-picture.ts";
import { addPicture } from "./in-hand.ts";
import { journalWords } from "./journal-words.ts";

/** The pictures of the page in hand. */
export function PagePictures({ pictures }: { readonly pictures: readonly KeptPicture[] }) {
  const words = journalWords();
  return (
    <PictureBox
      heading={words.pictures}
      lines={[words.picturesLine]}
      pictures={pictures}
      size={MIDDLE}
      keep={addPicture}
    />
  );
}
