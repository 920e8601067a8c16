import { PassphraseField } from "./PassphraseField.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "written",
    show: ({ label, act, otherAct, line }) => (
      <PassphraseField
        label={label}
        value="made up words"
        hint={line}
        showLabel={act}
        hideLabel={otherAct}
        onInput={() => {}}
      />
    ),
  },
];
