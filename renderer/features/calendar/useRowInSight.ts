import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { ListRow } from "../../ui/listRows.ts";

interface Seen {
  readonly month: string;
  readonly chosen: string;
  readonly target: "month" | "chosen";
}

/**
 * The row that a list of meetings brings into sight, after what somebody did last: the meeting that was
 * chosen or got another day, or the first one of the month that was gone to. -1 for none.
 */
export function useRowInSight(
  rows: readonly ListRow<Meeting>[],
  chosen: Meeting["id"] | undefined,
  month: string,
): number {
  const chosenRow = rows.findIndex((row) => row.kind === "item" && row.item.id === chosen);
  const row = rows[chosenRow];
  const date = row?.kind === "item" ? row.item.when?.date : undefined;
  const now = { month, chosen: `${chosen ?? ""} ${date ?? ""}` };
  const [seen, setSeen] = useState<Seen>({ ...now, target: row ? "chosen" : "month" });
  if (seen.month !== now.month) setSeen({ ...now, target: "month" });
  else if (seen.chosen !== now.chosen) setSeen({ ...now, target: "chosen" });
  if (seen.target === "chosen") return chosenRow;
  return rows.findIndex((one) => one.kind === "item" && (one.item.when?.date ?? "~") >= month);
}
