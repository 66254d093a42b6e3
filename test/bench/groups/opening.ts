import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanId } from "#core/model/id.ts";
import type { Figure, FigureGroup } from "../figure.ts";
import { makePlanOf, servicesIn, valueOf, withFolder } from "../planOnDisk.ts";
import { elapsed, timeInTurns } from "../timeInTurns.ts";

/** A host that starts and opens a plan: its journal and its newest snapshot, both verified. */
export const opening: FigureGroup = {
  name: "opening",
  async measure({ runs, changes: { small, large } }) {
    const figures: Figure[] = [];
    for (const count of [0, small, large]) {
      figures.push(await withFolder((folder) => openingOf(count, folder, runs)));
    }
    return figures;
  },
};

async function openingOf(count: number, folder: string, runs: number): Promise<Figure> {
  const plan = await makePlanOf(count, folder);
  const { own, other } = await timeInTurns(runs, {
    own: () => open(folder, plan),
    other: () => elapsed(() => Promise.resolve(readPlainly(folder, plan))),
  });
  return {
    what: "open a plan in the host",
    count,
    unit: "changes",
    cost: own,
    against: { what: "hash and parse its journal", ratio: own.ms / other.ms },
  };
}

async function open(folder: string, plan: PlanId): Promise<number> {
  const start = performance.now();
  const { planCalls, close } = await servicesIn(folder);
  valueOf(await planCalls.openPlan(plan));
  const ms = performance.now() - start;
  await close();
  return ms;
}

/** The least that reading a file with checksums does. */
function readPlainly(folder: string, plan: PlanId): readonly unknown[] {
  const bytes = readFileSync(join(folder, "plans", plan, "journal.ndjson"));
  createHash("sha256").update(bytes).digest();
  const lines = bytes.toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): unknown => JSON.parse(jsonIn(line)));
}

function jsonIn(line: string): string {
  return line.slice(line.indexOf("{"));
}
