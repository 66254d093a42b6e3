import { randomBytes, randomInt } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { openJournal } from "#main/services/journal/openJournal.ts";
import { logOf } from "#test/builders/handmadeLog.ts";
import { seededChance } from "#test/builders/seededChance.ts";
import { inform } from "#test/inform.ts";
import { runInLanes } from "#test/run/runInLanes.ts";
import { bundleChild } from "./bundleChild.ts";
import { killChild } from "./killChild.ts";
import { trialAct, trialPlan } from "./trialAct.ts";

const kills = Number(process.env["CONVENER_KILLS"] ?? 300);
const controlKills = Math.max(40, Math.floor(kills / 10));
/** Kills on one journal, one after the other. */
const ROUND = 25;
const MAX_DELAY_MS = 25;
const LONG = 1_800_000;

const seed = randomInt(2 ** 31);
const root = mkdtempSync(join(tmpdir(), "convener-trials-"));
let journalChild: string;
let plainChild: string;
beforeAll(async () => {
  journalChild = await bundleChild("journalChild", root);
  plainChild = await bundleChild("plainChild", root);
});
afterAll(() => rmSync(root, { recursive: true }));

async function reopen(folder: string) {
  const ports = { fs: nodeFs, random: randomBytes };
  const opened = await openJournal(ports, { folder, plan: trialPlan });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

interface Round {
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly torn: number;
}

/** Kills a writer of one journal again and again, and looks each time whether all is there. */
async function playRound(round: number): Promise<Round> {
  const folder = join(root, String(round));
  mkdirSync(folder);
  const empty = await reopen(folder);
  await empty.journal.rewrite(logOf([]));
  await empty.journal.close();
  const chance = seededChance(seed + round);
  const acknowledged = new Set<string>();
  const lost: string[] = [];
  let torn = 0;
  for (let kill = 0; kill < ROUND; kill += 1) {
    const delay = chance() * MAX_DELAY_MS;
    for (const id of await killChild(journalChild, folder, delay)) acknowledged.add(id);
    const { log, findings, mustRestore, journal } = await reopen(folder);
    await journal.close();
    torn += findings.length;
    const acts = [...log.transactions.values()];
    const known = new Set<string>(acts.map(({ id }) => id));
    lost.push(...[...acknowledged].filter((id) => !known.has(id)));
    if (mustRestore) lost.push(`damage: ${JSON.stringify(findings)}`);
    // What is there is what was written, in its order and without a gap.
    expect(acts).toEqual(acts.map((_, n) => trialAct(n)));
  }
  return { acknowledged: acknowledged.size, lost, torn };
}

it(
  "a journal whose writer is killed at any moment keeps every act that was acknowledged",
  async () => {
    const rounds = Array.from({ length: Math.ceil(kills / ROUND) }, (_, n) => n);
    const results = await runInLanes(rounds, 2, playRound);
    const sum = (pick: (round: Round) => number) =>
      results.reduce((total, round) => total + pick(round), 0);
    const acknowledged = sum((round) => round.acknowledged);
    inform(
      `kills: ${rounds.length * ROUND} of a journal's writer, seed ${seed}: ${acknowledged} acts acknowledged, ` +
        `${sum(({ lost }) => lost.length)} lost, ${sum(({ torn }) => torn)} torn tails set aside`,
    );
    expect(results.flatMap(({ lost }) => lost)).toEqual([]);
    // A writer that had no time to write anything would prove nothing.
    expect(acknowledged).toBeGreaterThan(rounds.length * ROUND);
  },
  LONG,
);

it(
  "a plain write is torn by the same kills, or they would prove nothing",
  async () => {
    const chance = seededChance(seed);
    const trials = Array.from({ length: controlKills }, (_, n) => [n, chance()] as const);
    const results = await runInLanes(trials, 2, async ([n, share]) => {
      const path = join(root, `plain-${String(n)}.json`);
      await killChild(plainChild, path, share * MAX_DELAY_MS);
      return isTorn(readFileSync(path, "utf8"));
    });
    const torn = results.filter(Boolean).length;
    inform(`kills: the control, a plain write, was torn by ${torn} of ${controlKills}`);
    expect(torn / controlKills).toBeGreaterThanOrEqual(0.05);
  },
  LONG,
);

function isTorn(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
