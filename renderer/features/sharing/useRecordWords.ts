import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { recordWords, type RecordWords } from "./recordWords.ts";

/** The words for records of the plan, and for those that a file would bring. */
export function useRecordWords(reviewed: readonly ReviewedRow[] = []): RecordWords {
  const { text, language } = useMessages();
  const rows = useDeskState("plans", (state) => state.rows);
  const brought = new Map(
    reviewed.map((row) => [`${row.table} ${row.id}`, row.after ?? row.before]),
  );
  return recordWords({
    text,
    language,
    find: (table, id) => brought.get(`${table} ${id}`) ?? rows.get(table)?.get(id)?.values,
  });
}
