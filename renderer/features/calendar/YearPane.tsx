import type { PaneProps } from "./paneProps.ts";
import { YearCards } from "./YearCards.tsx";
import { YearTable } from "./YearTable.tsx";

/** A year: its meetings, what its rules left open, the rules. */
export function YearPane({ data, place, acts, actions }: PaneProps) {
  const { year } = place.month;
  return (
    <div className="content yv">
      <YearTable
        data={data}
        year={year}
        onOpen={acts.open}
        onMonth={(month) => place.setMode("month", { year, month })}
      />
      <YearCards data={data} year={year} acts={acts} actions={actions} />
    </div>
  );
}
