import type { Transaction } from "#core/changes/log.ts";
import { titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { testPlan } from "#test/builders/laptop.ts";

export const trialPlan = testPlan;

/** The nth act of a trial, with a text that may cross a page of the disk. */
export function trialAct(n: number): Transaction {
  return transactionAt(n, titleAt(n, `Evening ${String(n)} `.repeat(1 + (n % 40))));
}
