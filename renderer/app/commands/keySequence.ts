import type { AppCommand } from "./appCommand.ts";

export interface KeyPress {
  readonly chord: string;
  /** Milliseconds of any clock that goes forward. */
  readonly at: number;
}

/** What a press means: a command, the beginning of one, or nothing. */
export type Meant =
  | { readonly kind: "command"; readonly command: AppCommand }
  | { readonly kind: "begun" }
  | { readonly kind: "nothing" };

/** So long after its first letter the second one of a sequence counts. */
const PATIENCE_MS = 1_500;

/** Finds commands by their keys, also those of two letters one after the other. */
export function createKeySequence(bindings: ReadonlyMap<string, AppCommand>) {
  let begun: KeyPress | undefined;
  const beginnings = new Set([...bindings.keys()].flatMap((keys) => keys.match(/^\S+(?= )/) ?? []));
  return ({ chord, at }: KeyPress): Meant => {
    const first = begun && at - begun.at <= PATIENCE_MS ? begun : undefined;
    begun = undefined;
    const command = (first && bindings.get(`${first.chord} ${chord}`)) ?? bindings.get(chord);
    if (command) return { kind: "command", command };
    if (!beginnings.has(chord)) return { kind: "nothing" };
    begun = { chord, at };
    return { kind: "begun" };
  };
}
