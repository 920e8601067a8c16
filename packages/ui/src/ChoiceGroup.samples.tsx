import { ChoiceGroup } from "./ChoiceGroup.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [undefined, "one" as const].map((value) => ({
  name: value ? "one chosen" : "none chosen",
  show: ({ label, title, paragraph, names }) => (
    <ChoiceGroup
      label={label}
      value={value}
      onChange={() => {}}
      choices={[
        { id: "one", title, line: paragraph, icon: "key" },
        { id: "two", title: names[0] ?? "", icon: "house" },
      ]}
    />
  ),
}));
