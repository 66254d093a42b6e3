import { foldName } from "../../model/foldName.ts";

/** Somebody or something with a name, of which there may be two by mistake. */
export interface Named {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

export type DuplicateReason = "same name" | "name turned around" | "same mail" | "abbreviated name";

/** Two that may be one, and why. */
export interface DuplicateHint {
  readonly ids: readonly [string, string];
  readonly reason: DuplicateReason;
}

/** The plainest reason for each pair; a pair is named once. */
const reasons: readonly {
  readonly reason: DuplicateReason;
  readonly keysOf: (named: Named) => readonly string[];
}[] = [
  { reason: "same name", keysOf: ({ name }) => keyOf(wordsOf(name).join(" ")) },
  { reason: "same mail", keysOf: ({ email }) => keyOf(email?.trim().toLowerCase() ?? "") },
  { reason: "name turned around", keysOf: ({ name }) => keyOf(wordsOf(name).toSorted().join(" ")) },
];

/** So many of one key are no slip: a thousand "speaker" would make half a million pairs. */
const MOST_OF_A_KEY = 20;

/**
 * Pairs that may be the same, for a person to look at: nothing is joined by itself.
 *
 * "Jan Kowalski" and "Kowalski, Jan" turn a name around; "J. Kowalski" abbreviates it.
 */
export function duplicateHints(all: readonly Named[]): readonly DuplicateHint[] {
  const hints = new Map<string, DuplicateHint>();
  const add = (a: Named, b: Named, reason: DuplicateReason) => {
    const ids = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
    const key = ids.join(" ");
    if (!hints.has(key)) hints.set(key, { ids, reason });
  };
  for (const { reason, keysOf } of reasons) {
    for (const [a, b] of pairsBy(all, keysOf)) add(a, b, reason);
  }
  for (const [a, b] of pairsBy(all, ({ name }) => wordsOf(name).filter(isWhole))) {
    if (isAbbreviation(wordsOf(a.name), wordsOf(b.name))) add(a, b, "abbreviated name");
  }
  return [...hints.values()];
}

function* pairsBy(
  all: readonly Named[],
  keysOf: (named: Named) => readonly string[],
): Generator<readonly [Named, Named]> {
  const byKey = new Map<string, Named[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const others = byKey.get(key);
      if (others) others.push(one);
      else byKey.set(key, [one]);
    }
  }
  for (const group of byKey.values()) {
    if (group.length > MOST_OF_A_KEY) continue;
    for (const [place, a] of group.entries()) {
      for (const b of group.slice(place + 1)) yield [a, b];
    }
  }
}

/** Folded, without the marks between the words. */
function wordsOf(name = ""): readonly string[] {
  return foldName(name)
    .split(/[\s.,;]+/u)
    .filter((word) => word !== "");
}

function keyOf(key: string): readonly string[] {
  return key === "" ? [] : [key];
}

/** More than an initial. */
function isWhole(word: string): boolean {
  return word.length > 1;
}

/** Word for word the same or the beginning of the other, in either order, at least one of them whole. */
function isAbbreviation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const fits = (one: readonly string[]) =>
    one.every((word, place) => isShort(word, b[place] ?? "") || isShort(b[place] ?? "", word));
  return fits(a) || fits(a.toReversed());
}

/** An initial or a clipped name ("Tom" for "Tomasz"); the word itself too. */
function isShort(short: string, whole: string): boolean {
  return whole.startsWith(short);
}
