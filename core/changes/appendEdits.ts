import type { ChangeIndex } from "./changeIndex.ts";
import type { Edit } from "./edit.ts";
import { withTransaction, type Log } from "./log.ts";
import { redact } from "./redact.ts";
import { writeRemembering } from "./writeRemembering.ts";
import type { Author } from "./writeTransaction.ts";

/** The log with the edits as one more transaction; `undefined` where they change nothing. */
export function appendEdits(
  { log, index }: { readonly log: Log; readonly index: ChangeIndex },
  edits: readonly Edit[],
  author: Author,
): Log | undefined {
  const written = writeRemembering({ log, index }, edits, author);
  return written && redact(withTransaction(log, written.transaction));
}
