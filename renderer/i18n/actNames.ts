/** The acts of a window and of its host, as the log names them. Those of other programs are shown as named. */
export const actNames = [
  "new-plan",
  "new-meeting",
  "change-title",
  "change-date",
  "change-start",
  "change-state",
  "change-notes",
] as const;
export type ActName = (typeof actNames)[number];
