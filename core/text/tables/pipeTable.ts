/** A table of GitHub Flavored Markdown where it stands in its text. Offsets are UTF-16 code units. */
export interface PipeTable {
  readonly start: number;
  /** Where the last row ends, its line break left out. */
  readonly end: number;
  readonly header: PipeRow;
  readonly delimiter: PipeRow;
  /** One for each column of the header. */
  readonly alignments: readonly Alignment[];
  readonly rows: readonly PipeRow[];
}

export type Alignment = "none" | "left" | "center" | "right";

/** One line of a table. A row may have fewer cells than the header, or more. */
export interface PipeRow {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly PipeCell[];
  readonly hasLeadingPipe: boolean;
  readonly hasTrailingPipe: boolean;
}

export interface PipeCell {
  /** From after the pipe before it to the pipe after it: the content and its padding. */
  readonly start: number;
  readonly end: number;
  /** The content without padding. Both at the same place in an empty cell. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The content with `\|` read as `|`. */
  readonly text: string;
}
