import type { Alignment } from "../../text/tables/pipeTable.ts";
import type { Measure } from "./columnLayout.ts";

export interface Padding {
  /** Of the whole cell. A longer content is not cut. */
  readonly width: number;
  readonly measure: Measure;
  /** Blanks wanted before and after. */
  readonly lead: number;
  readonly trail: number;
  readonly alignment: Alignment;
}

/**
 * A content with blanks around it up to a width. A column aligned to the right has them before.
 *
 * `padCell("a", {width: 5, lead: 1, trail: 1, alignment: "left", …})` is `" a   "`.
 */
export function padCell(content: string, padding: Padding): string {
  const { width, measure, lead, alignment } = padding;
  const trail = trailAfter(content, padding.trail);
  const room = Math.max(width - measure(content), lead + trail);
  const before = alignment === "right" ? room - trail : lead;
  return " ".repeat(before) + content + " ".repeat(room - before);
}

/** A backslash right before the pipe would make it part of the cell. */
export function trailAfter(content: string, trail: number): number {
  return content.endsWith("\\") ? Math.max(1, trail) : trail;
}
