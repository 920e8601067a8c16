import {
  CHART,
  chartHeight,
  lineShape,
  type Paper,
  type PaperBlock,
  type PaperChart,
  type PaperSection,
  type PaperTable,
} from "@lichen/core";
import { PAPER_SHEET } from "./paper-sheet.ts";

/** How a paper becomes a file. */
export interface HtmlOptions {
  /** The language of its words, as a BCP 47 tag. */
  readonly lang: string;
  /** The lichen as an SVG element of ours, where the paper has room for it. */
  readonly lichen?: string;
}

/**
 * A paper as one file of HTML that prints on A4, black on white, and asks for nothing from elsewhere: no
 * script, no font, no picture of another file. Everything written by a person is escaped.
 */
export function paperToHtml(paper: Paper, { lang, lichen = "" }: HtmlOptions): string {
  return [
    "<!doctype html>",
    `<html lang="${escaped(lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(paper.title)}</title><style>${PAPER_SHEET}</style></head><body><main>`,
    `<header><div><h1>${escaped(paper.title)}</h1><p>${escaped(paper.under)}</p></div>`,
    paper.name === "" ? "" : `<p dir="auto">${escaped(paper.name)}</p>`,
    "</header>",
    paper.notice === "" ? "" : `<p class="notice">${escaped(paper.notice)}</p>`,
    `<div class="parts">`,
    ...paper.sections.map((section) => sectionHtml(section, lichen)),
    "</div>",
    paper.foot.length === 0
      ? ""
      : `<footer>${paper.foot.map((line) => `<p>${escaped(line)}</p>`).join("")}</footer>`,
    "</main></body></html>\n",
  ].join("\n");
}

function sectionHtml({ title, blocks, isHalf }: PaperSection, lichen: string): string {
  const inner = blocks.map((block) => blockHtml(block, lichen)).join("");
  const charts = blocks.some(({ kind }) => kind === "chart") ? " charts" : "";
  const heading = title === "" ? "" : `<h2>${escaped(title)}</h2>`;
  return `<section class="${isHalf ? "half" : "whole"}${charts}">${heading}<div>${inner}</div></section>`;
}

function blockHtml(block: PaperBlock, lichen: string): string {
  switch (block.kind) {
    case "figures": {
      const each = block.figures.map(
        ({ number, says }) =>
          `<p><strong>${escaped(number)}</strong> <span>${escaped(says)}</span></p>`,
      );
      return `<div class="figures">${each.join("")}</div>`;
    }
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block);
    case "lines":
      return block.lines.map((line) => `<p dir="auto">${escaped(line)}</p>`).join("");
    case "own-words":
      return `<div class="owns">${block.texts.map((text) => `<p class="own" dir="auto">“${escaped(text)}”</p>`).join("")}</div>`;
    case "lichen":
      return `<figure class="lichen" role="img" aria-label="${escaped(block.says)}">${lichen}</figure><p class="under">${escaped(block.says)}</p>`;
  }
}

function tableHtml({ head, rows, numbers }: PaperTable): string {
  const end = (i: number): string => (numbers.includes(i) ? ` class="number"` : "");
  const heads = head.map((text, i) => `<th scope="col"${end(i)}>${escaped(text)}</th>`).join("");
  const lines = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((text, i) => `<td${end(i + 1)}>${escaped(text)}</td>`).join("");
    return `<tr><th scope="row" dir="auto">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function chartHtml({ title, lines, ends }: PaperChart): string {
  const { width, height, gutter } = CHART;
  const scale = [0, 5, 10].map((value) => {
    const y = chartHeight(value);
    return `<path class="rule" d="M${gutter} ${y}H${width}"/><text x="0" y="${y + 3}">${value}</text>`;
  });
  const drawn = lines.map(lineShape).map(({ look, path, dots }) => {
    const marks = dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.2"/>`).join("");
    return `<g class="${look}"><path d="${path}"/>${marks}</g>`;
  });
  const svg = `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${scale.join("")}${drawn.join("")}</svg>`;
  const [first, last] = ends.map((end) => `<span>${escaped(end)}</span>`);
  return `<figure class="chart"><figcaption>${escaped(title)}</figcaption>${svg}<p>${first}${last}</p></figure>`;
}

/** Text as it stands in HTML: nothing in it is a mark. Line ends stay. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
