import { SearchBox } from "./SearchBox.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = ["", "a"].map((typed) => ({
  name: typed ? "with words" : "empty",
  show: ({ label, line, close, names }) => (
    <SearchBox
      label={label}
      value={typed && (names[0] ?? "")}
      placeholder={line}
      clearLabel={close}
      onInput={() => {}}
    />
  ),
}));
