import { useId } from "preact/hooks";
import css from "./FilePick.module.css";
import { Icon } from "./Icon.tsx";

/** Chooses a file, by the picker or by letting one drop here. Its name is shown, nothing else of it. */
export function FilePick(props: {
  readonly label: string;
  readonly accept: string;
  readonly file: File | undefined;
  readonly onPick: (file: File) => void;
}) {
  const id = useId();
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.onPick(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input is every hand's way
    <div
      class={css.pick}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        class={css.input}
        type="file"
        accept={props.accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <label class={css.label} for={id}>
        <Icon name="upload" />
        <span>{props.label}</span>
      </label>
      {props.file && (
        <p class={css.name} role="status">
          {props.file.name}
        </p>
      )}
    </div>
  );
}
