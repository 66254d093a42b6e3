/** What the subset of Markdown could not carry. */
export type LossCode =
  | "italics"
  | "code"
  | "quote"
  | "table"
  | "rule"
  | "image"
  | "nested-list"
  | "html"
  | "angle-brackets"
  | "unsafe-link"
  | "relative-link"
  | "bold"
  | "address-encoded"
  | "rst"
  | "too-long"
  | "too-deep";

/** Told once, however often it happened: `count` says how often. */
export interface Loss {
  readonly code: LossCode;
  readonly facts: { readonly count: number };
}

/** Notes one loss. */
export type Lose = (code: LossCode) => void;

/** A list of losses that is being written, and the function that writes it. */
export function collectLosses(): { readonly lose: Lose; readonly losses: () => readonly Loss[] } {
  const counts = new Map<LossCode, number>();
  return {
    lose: (code) => void counts.set(code, (counts.get(code) ?? 0) + 1),
    losses: () => [...counts].map(([code, count]) => ({ code, facts: { count } })),
  };
}
