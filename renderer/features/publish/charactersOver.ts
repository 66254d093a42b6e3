import type { FormField } from "./toFormRows.ts";

/** How many characters a field is too long, in the longer of its two forms; 0 where it fits. */
export function charactersOver({ plain, marked }: FormField): number {
  const over = [plain, ...(marked ? [marked] : [])].map(
    ({ length, limit }) => length - (limit ?? Infinity),
  );
  return Math.max(0, ...over);
}
