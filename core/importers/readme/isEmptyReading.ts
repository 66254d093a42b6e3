import type { ReadmeReading } from "./readmeReading.ts";

/** Whether a text says nothing that a plan could take: no calendar, and no sentence on the group. */
export function isEmptyReading({ calendars, proposals }: ReadmeReading): boolean {
  return calendars.length === 0 && proposals.length === 0;
}
