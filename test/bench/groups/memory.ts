import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import type { FigureGroup } from "../figure.ts";
import { logOfSize } from "../logOfSize.ts";

/** What an open plan holds in memory: its log, the index of it and the rows. */
export const memory: FigureGroup = {
  name: "memory",
  measure({ changes: { large } }) {
    const collectGarbage = garbageCollector();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const log = logOfSize(large);
    const index = indexChanges(log);
    const open = { log, index, rows: projectRows(index) };
    collectGarbage();
    const bytes = process.memoryUsage().heapUsed - before;
    const plain = JSON.stringify([...open.log.transactions.values()]).length;
    return [
      {
        what: "hold log, index and rows",
        count: large,
        unit: "changes",
        cost: { kind: "memory", bytes },
        against: { what: "the log as JSON text", ratio: bytes / plain },
      },
    ];
  },
};

/** Node gives it away at run time only: to a context that is made after the flag was set. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
