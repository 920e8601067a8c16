import {
  captionPicture,
  keepHopePicture,
  keepPagePicture,
  ownPageId,
  pictureBytes,
  picturesOf,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { PictureDeeds } from "../../port/picture-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of pictures, beside the safety plan and on pages of the journal. */
export function pictures(house: House): Pick<Answerers, keyof PictureDeeds> {
  return {
    hopePictures: () => picturesOf(house.notebook(), ownPageId("safety-plan")),
    picture({ id }) {
      const bytes = pictureBytes(house.notebook(), id);
      return bytes && new Blob([bytes.slice()], { type: "image/jpeg" });
    },
    keepHopePicture: ({ jpeg }) => house.write((notebook) => keepHopePicture(notebook, jpeg)),
    pagePictures: ({ id }) => (id === undefined ? [] : picturesOf(house.notebook(), id)),
    keepPagePicture: ({ id, draft, jpeg }) =>
      house.write((notebook) => keepPagePicture(notebook, { id, draft }, jpeg)),
    captionPicture: ({ id, caption }) =>
      house.write((notebook) => captionPicture(notebook, id, caption)),
  };
}
