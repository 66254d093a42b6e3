import type { MarkdownLine } from "../../text/markdownLines.ts";
import { splitSections } from "./prose/sections.ts";

/**
 * Makes a finder of the year that the nearest heading above a line names. A heading with two years, as
 * "Season 2019/2020", names none, and hides those above it.
 *
 * Below "# Lyon Types" and "## Meetings in 2019" it finds 2019.
 */
export function createYearFinder(
  lines: readonly MarkdownLine[],
): (line: number) => number | undefined {
  const headings = splitSections(lines).flatMap(({ line, heading = "" }) => {
    const years = new Set(heading.slice(0, 500).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
    const [year] = years;
    return year === undefined ? [] : [{ line, year: years.size === 1 ? Number(year) : undefined }];
  });
  return (line) => headings[countAbove(headings, line) - 1]?.year;
}

/** By halving, because a hostile page may have as many headings as tables. */
function countAbove(headings: readonly { readonly line: number }[], line: number): number {
  let [from, to] = [0, headings.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((headings[middle]?.line ?? line) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}
