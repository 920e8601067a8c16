import {
  captionPicture,
  keepPicture,
  ownPageId,
  pictureBytes,
  picturesOf,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { PictureDeeds } from "../../port/picture-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the pictures beside the safety plan. */
export function pictures(house: House): Pick<Answerers, keyof PictureDeeds> {
  const plan = ownPageId("safety-plan");
  return {
    hopePictures: () => picturesOf(house.notebook(), plan),
    picture({ id }) {
      const bytes = pictureBytes(house.notebook(), id);
      return bytes && new Blob([bytes.slice()], { type: "image/jpeg" });
    },
    keepHopePicture: ({ jpeg }) => house.write((notebook) => keepPicture(notebook, plan, jpeg)),
    captionPicture: ({ id, caption }) =>
      house.write((notebook) => captionPicture(notebook, id, caption)),
  };
}
