import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { PictureBox } from "../pictures/picture-box.tsx";
import { LARGE } from "../pictures/smaller-picture.ts";
import { openPlan } from "./open-plan.ts";
import { planWords } from "./plan-words.ts";

/** Pictures of what holds a person, beside the words for it: a hope box (after Bush et al., 2017, Psychiatric Services 68:330). */
export function HopeBox() {
  const words = planWords().pictures;
  const pictures = useAnswer("hopePictures");
  if (!pictures) return null;
  const isLeftOut = openPlan.value !== undefined && pictures.length > 0;
  return (
    <PictureBox
      heading={words.heading}
      lines={isLeftOut ? [words.line, words.notInOpenCopy] : [words.line]}
      pictures={pictures}
      size={LARGE}
      keep={(jpeg) => ask("keepHopePicture", { jpeg })}
    />
  );
}
