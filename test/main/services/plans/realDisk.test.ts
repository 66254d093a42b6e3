import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyLog } from "#core/changes/log.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { createPlans } from "#main/services/plans/plans.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import { titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { testPlan } from "#test/builders/laptop.ts";
import { created, opened } from "#test/builders/memoryPlans.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convener-plans-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const plansIn = (folder: string) =>
  createPlans(
    {
      fs: nodeFs,
      random: randomBytes,
      now: () => Date.now(),
      appVersion: "0.0.0",
      processes: nodeProcesses,
    },
    folder,
  );

async function makePlan(folder: string) {
  const { plan, clock } = await created(plansIn(folder), emptyLog(testPlan));
  await plan.append([transactionAt(1, titleAt(1, "Tries and ropes"))]);
  await plan.snapshot();
  return { plan, replica: clock.replica };
}

async function replicaIn(folder: string) {
  const { plan, clock } = await opened(plansIn(folder));
  await plan.close();
  return clock.replica;
}

it("keeps a plan on this computer's disk", async () => {
  const { plan, replica } = await makePlan(join(root, "new", "data"));
  await plan.close();
  const again = await opened(plansIn(join(root, "new", "data")));
  expect(again.findings).toEqual([]);
  expect(again.clock.replica).toBe(replica);
  expect(again.plan.log().transactions.size).toBe(1);
  expect(await again.plan.check()).toEqual([]);
  await again.plan.close();
});

it("notices that a data folder was copied, and that the copy was put in its place", async () => {
  const [data, copy] = [join(root, "data"), join(root, "copy")];
  const { plan, replica } = await makePlan(data);
  await plan.close();
  cpSync(data, copy, { recursive: true, preserveTimestamps: true });
  expect(await replicaIn(copy)).not.toBe(replica);
  rmSync(data, { recursive: true });
  cpSync(copy, data, { recursive: true });
  expect(await replicaIn(data)).not.toBe(replica);
});

it("tells a running process from one that is over", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  expect(await nodeProcesses.startOf(process.pid)).toMatch(/^[0-9a-f]{8}$/);
  expect(await nodeProcesses.startOf(pid)).toBeUndefined();
});

it("does not open a plan twice", async () => {
  const { plan } = await makePlan(root);
  expect(await plansIn(root).open(testPlan)).toMatchObject({ error: { code: "in-use" } });
  await plan.close();
});
