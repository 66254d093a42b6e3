/** What a menu of the host asks of the window. The window has the same commands on keys of its own. */
export const commands = [
  "new-meeting",
  "new-plan",
  "open-file",
  "save-backup",
  "print",
  "undo",
  "redo",
] as const;
export type Command = (typeof commands)[number];
