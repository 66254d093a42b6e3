import { type FinishedPart } from "./part.ts";

const MAX_LINES = 60;

/** What failed in a part, with its messages, each cut where it gets too long to read. */
export function formatFailures({ name, failures }: FinishedPart): string {
  return failures
    .map(({ title, detail }) => `✗ ${name}: ${title}\n${indent(cut(detail.split("\n")))}\n`)
    .join("\n");
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES), `(${lines.length - MAX_LINES} more lines)`];
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => (line === "" ? line : `    ${line}`)).join("\n");
}
