import { PageTitle } from "./PageTitle.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "one", show: ({ title }) => <PageTitle>{title}</PageTitle> },
];
