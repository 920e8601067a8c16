import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "with one way to begin",
    show: ({ title, paragraph, act }) => (
      <EmptyState title={title} line={paragraph}>
        <Button look="filled">{act}</Button>
      </EmptyState>
    ),
  },
];
