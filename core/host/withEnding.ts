import { fileKinds, type FileKind } from "./grantedFile.ts";

/**
 * The name to propose for a file of this kind; what a person makes of it in the dialog is theirs.
 *
 * `withEnding("text", "Club.MD")` stays, `withEnding("plan", "Club")` is `"Club.convener"`.
 */
export function withEnding(kind: FileKind, name: string): string {
  const endings: readonly string[] = fileKinds[kind].endings;
  const has = endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
  return has ? name : `${name}.${fileKinds[kind].endings[0]}`;
}
