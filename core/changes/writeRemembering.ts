import type { ChangeIndex } from "./changeIndex.ts";
import type { Edit } from "./edit.ts";
import { withTransaction, type Log } from "./log.ts";
import { redactor } from "./redact.ts";
import { writeTransaction, type Author, type Written } from "./writeTransaction.ts";

/**
 * The edits as one transaction, without what they say of forgotten people: that is no change, or a
 * file that still names somebody would be news at every import. `undefined` where nothing is left.
 */
export function writeRemembering(
  { log, index }: { readonly log: Log; readonly index: ChangeIndex },
  edits: readonly Edit[],
  author: Author,
): Written | undefined {
  const written = writeTransaction(index, edits, author);
  if (!written || log.redactions.size === 0) return written;
  const grown = withTransaction(log, written.transaction);
  const { changes } = redactor([...log.redactions.values()], [grown])(written.transaction);
  const again = writeTransaction(index, changes, author);
  return again && { ...again, transaction: redactSigned(again, log) };
}

/** The words of the act itself, such as its subject. */
function redactSigned({ transaction }: Written, log: Log) {
  const grown = withTransaction(log, transaction);
  return redactor([...log.redactions.values()], [grown])(transaction);
}
