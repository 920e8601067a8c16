import { FilePick } from "@lichen/ui/FilePick";
import { useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./hope-box.module.css";
import { HopePicture } from "./hope-picture.tsx";
import { openPlan } from "./open-plan.ts";
import { planWords } from "./plan-words.ts";
import { smallerPicture } from "./smaller-picture.ts";

/** Pictures of what holds a person, beside the words for it: a hope box (after Bush et al., 2017, Psychiatric Services 68:330). */
export function HopeBox() {
  const words = planWords().pictures;
  const pictures = useAnswer("hopePictures");
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const add = async (file: File) => {
    setTrouble(undefined);
    setMaking(true);
    setTrouble(await keep(file));
    setMaking(false);
  };
  const keep = async (file: File): Promise<string | undefined> => {
    const jpeg = await smallerPicture(file);
    const kept = jpeg.ok ? await ask("keepHopePicture", { jpeg: jpeg.value }) : jpeg;
    if (kept.ok) return undefined;
    switch (kept.problem.kind) {
      case "not-a-picture":
      case "picture-too-large":
      case "too-many-pictures":
        return words.pictureProblem(kept.problem);
      default:
        return problemText(kept.problem);
    }
  };

  if (!pictures) return null;
  return (
    <section class={pictures.length > 0 ? css.box : css.emptyBox} aria-labelledby="hope-pictures">
      <h2 id="hope-pictures" class={css.heading}>
        {words.heading}
      </h2>
      <p class={css.small}>{words.line}</p>
      {openPlan.value && pictures.length > 0 && <p class={css.small}>{words.notInOpenCopy}</p>}
      {pictures.length > 0 && (
        <ul class={css.pictures}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <HopePicture picture={picture} />
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
