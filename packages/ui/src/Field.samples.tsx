import { Field } from "./Field.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "empty, with a hint",
    show: ({ label, line }) => <Field label={label} value="" hint={line} onInput={() => {}} />,
  },
  {
    name: "written",
    show: ({ label, title }) => <Field label={label} value={title} onInput={() => {}} />,
  },
  {
    name: "of several lines",
    show: ({ label, paragraph }) => (
      <Field label={label} value={paragraph} rows={3} onInput={() => {}} />
    ),
  },
  {
    name: "not yet right",
    show: ({ label, title, line }) => (
      <Field label={label} value={title} problem={line} onInput={() => {}} />
    ),
  },
];
