import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useState } from "react";
import type { ListRow } from "./listRows.ts";

export interface ListRowsOptions {
  readonly rows: readonly ListRow<unknown>[];
  /** The row that is chosen, or -1; it is drawn also when it is out of sight. */
  readonly chosenRow: number;
  /** The height of every row, in rem. */
  readonly rowHeight: number;
  readonly isGrouped: boolean;
}

/** Which rows of a list are drawn, and where; keeps the chosen one in sight when it changes. */
export function useListRows({ rows, chosenRow, rowHeight, isGrouped }: ListRowsOptions) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight * rem(),
    // A head that sticks lies over the first row.
    scrollPaddingStart: isGrouped ? rowHeight * rem() : 0,
    rangeExtractor: (range) => drawn(range, [chosenRow, headAbove(rows, range.startIndex)]),
    overscan: 8,
  });

  useEffect(() => {
    if (chosenRow >= 0) virtualizer.scrollToIndex(chosenRow, { align: "auto" });
  }, [chosenRow, virtualizer]);

  return {
    setScroller,
    drawnRows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    stuck: headAbove(rows, virtualizer.range?.startIndex ?? 0),
    pageSize: () => Math.floor((scroller?.clientHeight ?? 0) / (rowHeight * rem())),
  };
}

/** The head that the first row in sight stands under, or -1. */
function headAbove(rows: readonly ListRow<unknown>[], first: number): number {
  return rows.findLastIndex(({ kind }, index) => kind === "head" && index <= first);
}

function drawn(range: Range, others: readonly number[]): number[] {
  const indexes = new Set([...defaultRangeExtractor(range), ...others.filter((one) => one >= 0)]);
  return [...indexes].sort((one, other) => one - other);
}

/** Rows grow with the text. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
