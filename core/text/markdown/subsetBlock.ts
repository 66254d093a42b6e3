/**
 * What the subset of Markdown can say that event sites understand: paragraphs, items of a list,
 * bold text, line breaks and bare addresses. Nothing is nested in anything.
 *
 * Source: facts 3a of the design (gospeak's converter, Meetup's API documentation).
 */
export type SubsetBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly Line[] }
  /** `number` is that of an ordered list; without one the item has a bullet. */
  | { readonly kind: "item"; readonly number: number | undefined; readonly line: Line };

export type Line = readonly Run[];

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}
