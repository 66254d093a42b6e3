import { statSync } from "node:fs";
import { join } from "node:path";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import type { FigureGroup } from "../figure.ts";
import { latencyFigures } from "../latencyFigures.ts";
import { makePlanOf, servicesIn, valueOf, withFolder } from "../planOnDisk.ts";
import { createRawAppend } from "../rawAppend.ts";
import { elapsed } from "../timeInTurns.ts";

/** From the act at the host's door to the answer that it is on the disk. */
export const commits: FigureGroup = {
  name: "saving",
  measure({ commits: count, changes: { small } }) {
    return withFolder(async (folder) => {
      const data = join(folder, "data");
      const plan = await makePlanOf(small, data);
      const { planCalls, close } = await servicesIn(data);
      const raw = createRawAppend(join(folder, "raw"));
      const journal = join(data, "plans", plan, "journal.ndjson");
      valueOf(await planCalls.openPlan(plan));
      const [times, floor]: [number[], number[]] = [[], []];
      for (let n = 0; n <= count; n += 1) {
        const act = { act: { name: "edit" }, edits: [edit([...place, "title"], titleOf(n))] };
        const before = statSync(journal).size;
        const ms = await elapsed(async () => valueOf(await planCalls.commit(plan, act)));
        const least = raw.run(statSync(journal).size - before);
        if (n === 0) continue;
        times.push(ms);
        floor.push(least);
      }
      raw.close();
      await close();
      return latencyFigures("save an act, at the host's door", times, floor);
    });
  },
};

const place = ["meeting", deriveId<"meeting">("meeting", "0")] as const;

function titleOf(n: number): string {
  return `Number ${String(n)}: heaps and how to climb them`;
}
