import { useEffect, useState } from "react";
import type { RowSight } from "./useRowInSight.ts";

/**
 * Brings a row of a list of equal rows into sight: below the head of its month where somebody went to the
 * month, anywhere where it is a meeting that was chosen. Answers with what takes the element.
 */
export function useScrollToSight({ row, target, goes }: RowSight, rowHeight: number) {
  const [pane, setPane] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!pane || row < 0) return;
    const size = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const top = (row - 1) * size;
    const isSeen = top >= pane.scrollTop && top + 2 * size <= pane.scrollTop + pane.clientHeight;
    if (target === "month" || !isSeen) pane.scrollTo({ top });
  }, [pane, row, target, goes, rowHeight]);
  return setPane;
}
