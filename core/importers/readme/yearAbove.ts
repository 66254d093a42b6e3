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
  return (line) => headings.findLast((heading) => heading.line < line)?.year;
}
