import type { Rows } from "#core/changes/projectRows.ts";
import type { About } from "#core/host/contract.ts";
import { records } from "#core/model/records.ts";

export interface Sizes {
  readonly rows: Rows;
  /** Plans on this computer. */
  readonly plans: number;
}

/**
 * Versions and counts, one a line, in English for whoever mends a fault. Nothing that somebody wrote is
 * in it, and no path: a folder may have the name of a person. A table that we do not know may have been
 * named by anybody, so such tables are one count.
 */
export function diagnosticsText(about: About, { rows, plans }: Sizes): string {
  const { host, version, versions, zoneData, platform, systemLanguages } = about;
  const known = records.map(({ table }) => [table, rows.get(table)?.size ?? 0] as const);
  const all = [...rows.values()].reduce((sum, { size }) => sum + size, 0);
  const conflicts = [...rows.values()]
    .flatMap((table) => [...table.values()])
    .reduce((sum, row) => sum + row.conflicts.length, 0);
  const others = all - known.reduce((sum, [, count]) => sum + count, 0);
  return [
    `Convener ${version} (${host})`,
    ...Object.entries(versions).map(([name, number]) => `${name} ${number}`),
    `time zones ${zoneData}`,
    `platform ${platform}`,
    `languages ${systemLanguages.join(", ")}`,
    `plans ${plans}`,
    `rows ${all}`,
    ...known.filter(([, count]) => count > 0).map(([table, count]) => `  ${table} ${count}`),
    ...(others > 0 ? [`  others ${others}`] : []),
    `open conflicts ${conflicts}`,
  ].join("\n");
}
