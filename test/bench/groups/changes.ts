import { indexChanges } from "#core/changes/changeIndex.ts";
import type { Log } from "#core/changes/log.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import { logOf } from "#test/builders/handmadeLog.ts";
import { unionOf } from "#test/builders/laptop.ts";
import { compareAtSizes } from "../compareAtSizes.ts";
import type { FigureGroup } from "../figure.ts";
import { logOfSize } from "../logOfSize.ts";

/** The rows of a log, and the logs of two laptops made one. */
export const changes: FigureGroup = {
  name: "log",
  measure({ runs, changes: sizes }) {
    return compareAtSizes({ runs, sizes, unit: "changes", make: twoLaptops }, [
      {
        what: "project the rows of a log",
        run: ({ all }) => projectRows(indexChanges(all)),
        against: {
          what: "last value of each field, by one map",
          run: ({ all }) => lastValues(all),
        },
      },
      {
        what: "union of two logs, a third known to both",
        run: ({ mine, theirs }) => unionOf(mine, theirs),
        against: { what: "one map of all changes", run: ({ all }) => changesByStamp(all) },
      },
    ]);
  },
};

interface Logs {
  readonly all: Log;
  readonly mine: Log;
  readonly theirs: Log;
}

/** Copies and not the same objects: what both know came to each by a file. */
function twoLaptops(count: number): Logs {
  const all = logOfSize(count);
  const acts = [...all.transactions.values()];
  const third = Math.floor(acts.length / 3);
  const theirs = logOf(structuredClone(acts.slice(third)));
  return { all, mine: logOf(acts.slice(0, 2 * third)), theirs };
}

function lastValues({ transactions }: Log) {
  const values = new Map<string, unknown>();
  for (const transaction of transactions.values()) {
    for (const { table, id, field, value } of transaction.changes) {
      values.set(`${table} ${id} ${field}`, value);
    }
  }
  return values;
}

function changesByStamp({ transactions }: Log) {
  const changes = new Map<string, unknown>();
  for (const transaction of transactions.values()) {
    for (const change of transaction.changes) changes.set(change.stamp, change);
  }
  return changes;
}
