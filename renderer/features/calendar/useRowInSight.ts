import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { ListRow } from "../../ui/listRows.ts";

export interface RowSight {
  /** -1 for none. */
  readonly row: number;
  readonly target: "month" | "chosen";
  /** Tells one going to a row from the next one to the same row. */
  readonly goes: number;
}

/** Where somebody went, `2027-05` or a day, and that they went there anew. */
export interface RowGoal {
  readonly from: string;
  readonly goes: number;
}

interface Seen {
  readonly goal: string;
  readonly chosen: string;
  readonly target: "month" | "chosen";
}

/**
 * The row that a list of meetings brings into sight, after what somebody did last: the meeting that was
 * chosen or got another day, or the first one from the month or day on that was gone to.
 */
export function useRowInSight(
  rows: readonly ListRow<Meeting>[],
  chosen: Meeting["id"] | undefined,
  { from, goes }: RowGoal,
): RowSight {
  const chosenRow = rows.findIndex((row) => row.kind === "item" && row.item.id === chosen);
  const row = rows[chosenRow];
  const date = row?.kind === "item" ? row.item.when?.date : undefined;
  const now = { goal: `${from} ${goes}`, chosen: `${chosen ?? ""} ${date ?? ""}` };
  const [seen, setSeen] = useState<Seen>({ ...now, target: row ? "chosen" : "month" });
  if (seen.goal !== now.goal) setSeen({ ...now, target: "month" });
  else if (seen.chosen !== now.chosen) setSeen({ ...now, target: "chosen" });
  const { target } = seen;
  if (target === "chosen") return { row: chosenRow, target, goes };
  const isThere = (one: ListRow<Meeting>) =>
    one.kind === "item" && (one.item.when?.date ?? "~") >= from;
  return { row: rows.findIndex(isThere), target, goes };
}
