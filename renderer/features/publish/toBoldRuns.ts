export interface BoldRun {
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * The subset of Markdown that a channel takes, as it looks there: bold is bold, signs that were
 * escaped are themselves.
 *
 * `toBoldRuns("**Knots** \\*")` is "Knots" in bold, and " *".
 */
export function toBoldRuns(markdown: string): readonly BoldRun[] {
  const parts = markdown.split(/(?<!\\)\*\*/);
  // Two stars that nothing closes are stars.
  const isWhole = parts.length % 2 === 1;
  return (isWhole ? parts : [markdown])
    .map((part, at) => ({ text: part.replace(/\\([!-/:-@[-`{-~])/g, "$1"), isBold: at % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
