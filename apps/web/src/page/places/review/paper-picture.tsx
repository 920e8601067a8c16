import { CHART, chartHeight, lineShape, type PaperChart } from "@lichen/core";
import { PaperLines } from "@lichen/ui/PaperLines";

/** Lines from week to week in black and white. The table beside them has the numbers. */
export function PaperPicture({ chart }: { readonly chart: PaperChart }) {
  return (
    <PaperLines
      title={chart.title}
      ends={chart.ends}
      size={CHART}
      rules={[0, 5, 10].map((value) => ({ value, y: chartHeight(value) }))}
      lines={chart.lines.map(lineShape)}
    />
  );
}
