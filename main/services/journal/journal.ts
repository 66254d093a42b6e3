import { storedLines } from "#core/backup/storedLines.ts";
import { emptyLog, type Log, type Transaction } from "#core/changes/log.ts";
import type { PlanId } from "#core/model/id.ts";
import { JournalWriter, type JournalParts, type Saved } from "./journalWriter.ts";
import type { SealedHead } from "./seal.ts";

/** The open journal of a plan: the truth, to which everything is written first. */
export interface Journal {
  /** How far the journal goes. */
  readonly head: () => SealedHead;
  /**
   * Saves transactions. Resolves when they are durable, or with a failure when they are not; the
   * journal can be used on in both cases. Calls made meanwhile are saved together, in their order.
   */
  readonly append: (transactions: readonly Transaction[]) => Promise<Saved>;
  /** Puts a file with this log in the place of the journal's, with a higher epoch than `above`. */
  readonly rewrite: (log: Log, above?: number) => Promise<Saved>;
  /** After what was asked for before is done. */
  readonly close: () => Promise<void>;
}

/** Something asked of the journal, in the order in which it was asked. */
type Work = Task & { readonly settle: (saved: Saved) => void };
type Task =
  | { readonly kind: "append"; readonly lines: readonly string[] }
  | { readonly kind: "rewrite"; readonly lines: readonly string[]; readonly above: number }
  | { readonly kind: "close" };

export function createJournal(parts: JournalParts): Journal {
  const { plan } = parts;
  const writer = new JournalWriter(parts);
  const waiting: Work[] = [];
  let isRunning = false;

  function enqueue(task: Task): Promise<Saved> {
    return new Promise((settle) => {
      waiting.push({ ...task, settle });
      if (!isRunning) void drain();
    });
  }

  async function drain(): Promise<void> {
    isRunning = true;
    for (let batch = takeBatch(waiting); batch[0]; batch = takeBatch(waiting)) {
      const saved = await perform(writer, batch[0], batch);
      for (const { settle } of batch) settle(saved);
    }
    isRunning = false;
  }

  return {
    head: () => writer.head,
    append: (transactions) => enqueue({ kind: "append", lines: linesOf(plan, transactions) }),
    rewrite: (log, above = 0) => enqueue({ kind: "rewrite", lines: storedLines(log), above }),
    async close() {
      await enqueue({ kind: "close" });
    },
  };
}

/** The next piece of work; appends that wait in a row are one. */
function takeBatch(waiting: Work[]): readonly Work[] {
  const other = waiting.findIndex(({ kind }) => kind !== "append");
  return waiting.splice(0, other < 0 ? waiting.length : Math.max(other, 1));
}

function perform(writer: JournalWriter, first: Work, batch: readonly Work[]): Promise<Saved> {
  switch (first.kind) {
    case "append":
      return writer.append(batch.flatMap((work) => (work.kind === "append" ? work.lines : [])));
    case "rewrite":
      return writer.rewrite(first.lines, first.above);
    case "close":
      return writer.close();
  }
}

/** In the order given, each as a log would store it. */
function linesOf(plan: PlanId, transactions: readonly Transaction[]): readonly string[] {
  return transactions.flatMap((transaction) => {
    return storedLines({
      ...emptyLog(plan),
      transactions: new Map([[transaction.id, transaction]]),
    });
  });
}
