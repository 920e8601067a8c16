import type { FlowWith } from "@lichen/core";
import { kindLineOf } from "./kind-line.ts";
import css from "./symbiosis.module.css";

/** The kind half at the end of a flow of doing; `line` where the flow has words closer to what came of it. */
export function KindHalf(props: { readonly of: FlowWith<"kind-line">; readonly line?: string }) {
  return (
    <p class={css.kindHalf} dir="auto">
      {props.line ?? kindLineOf(props.of)}
    </p>
  );
}
