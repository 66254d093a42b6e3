import { randomBytes } from "node:crypto";
import { argv } from "node:process";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { openJournal } from "#main/services/journal/openJournal.ts";
import { print } from "./print.ts";
import { trialAct, trialPlan } from "./trialAct.ts";

await writeUntilKilled(argv[2] ?? "");

/** Writes acts into the journal of a folder for ever, and prints each that is saved. */
async function writeUntilKilled(folder: string): Promise<void> {
  const ports = { fs: nodeFs, random: randomBytes };
  const opened = await openJournal(ports, { folder, plan: trialPlan });
  if (!opened.ok) throw new Error(opened.error.code);
  const { journal, log } = opened.value;
  const transactions = new Map(log.transactions);
  print("ready");
  for (let n = transactions.size; ; n += 3) {
    const acts = [trialAct(n), trialAct(n + 1), trialAct(n + 2)];
    const saving = acts.map(async (act) => {
      const saved = await journal.append([act]);
      if (!saved.ok) throw new Error(String(saved.error.facts["reason"]));
      print(act.id);
    });
    await Promise.all(saving);
    for (const act of acts) transactions.set(act.id, act);
    // Now and then the whole file, as forgetting does.
    if (n % 5 === 0) await journal.rewrite({ ...log, transactions });
  }
}
