import { type Part } from "./part.ts";

/**
 * The parts whose names begin with one of the words: `npm test -- core clients`. All of them where no
 * word is given, none where a word fits no part (so that a slip of the pen does not pass as success).
 */
export function selectParts(parts: readonly Part[], words: readonly string[]): readonly Part[] {
  if (words.length === 0) return parts;
  if (words.some((word) => !parts.some((part) => part.name.startsWith(word)))) return [];
  return parts.filter((part) => words.some((word) => part.name.startsWith(word)));
}
