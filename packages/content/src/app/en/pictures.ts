import type { PicturesWords } from "../words/pictures.ts";

/** Pictures, in English. */
export const pictures: PicturesWords = {
  add: "Add a picture",
  making: "Making it smaller",
  caption: "Words for this picture",
  captionHint: "Read aloud where it cannot be seen",
  withoutWords: "A picture without words yet",
  remove: "Remove",
  eraseTitle: "Let go of this picture?",
  eraseLine:
    "It goes for good, here and from safe copies made later. A copy made before still holds it.",
  eraseYes: "Erase for good",
  eraseNo: "Keep it",
  erased: "Erased for good.",
  pictureProblem: (problem) => {
    switch (problem.kind) {
      case "not-a-picture":
        return "This file did not open as a picture. Nothing was changed. A photo or a screenshot will do.";
      case "picture-too-large":
        return "This picture is too large to open here. Nothing was changed. A screenshot of it will do.";
      case "too-many-pictures":
        return `There is room for ${problem.limit} pictures, and all of it is taken. Remove one to add another.`;
      case "pictures-full":
        return `The journal holds ${problem.limit} pictures in all, and it is full. Nothing was changed. Remove one to add another.`;
    }
  },
};
