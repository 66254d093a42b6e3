import type { PlanId } from "../../model/id.ts";
import type { Person } from "../../model/records/person.ts";
import type { Source } from "../../model/records/source.ts";
import type { RowMatch } from "./matchRows.ts";

/** What the records of a file are derived from, besides the file. */
export interface RecordContext {
  readonly plan: PlanId;
  readonly source: Source["id"];
  readonly matches: ReadonlyMap<string, RowMatch>;
  readonly personNamed: (name: string) => Person["id"];
}
