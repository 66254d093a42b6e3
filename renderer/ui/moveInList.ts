export interface ListPlace {
  /** Where the choice is now; none where nothing is chosen. */
  readonly index: number | undefined;
  readonly count: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/**
 * Where a key leads in a list; nowhere for keys that do not move. The ends hold: nothing wraps.
 *
 * @example moveInList("ArrowDown", { index: 4, count: 6, page: 10 }) // 5
 */
export function moveInList(key: string, { index, count, page }: ListPlace): number | undefined {
  if (count === 0) return undefined;
  const within = (wanted: number) => Math.min(Math.max(wanted, 0), count - 1);
  switch (key) {
    case "ArrowDown":
      return index === undefined ? 0 : within(index + 1);
    case "ArrowUp":
      return index === undefined ? count - 1 : within(index - 1);
    case "PageDown":
      return within((index ?? 0) + Math.max(page - 1, 1));
    case "PageUp":
      return within((index ?? 0) - Math.max(page - 1, 1));
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
