import type { Command } from "#core/host/command.ts";
import { createMeeting } from "../stores/createMeeting.ts";
import type { Desk } from "../stores/desk.ts";
import { typingFieldOf } from "./typingFieldOf.ts";

/**
 * Out of the standards' favour, but in Chromium the same command as the undo of Electron's own roles.
 * Those act in the main process, which does not know in what kind of field the focus is.
 */
interface NativeEditing {
  readonly execCommand: (command: "undo" | "redo") => boolean;
}

/** Does what a menu asks for. In a field that is being typed in undo and redo are the field's own. */
export async function runCommand(command: Command, desk: Desk, document: Document): Promise<void> {
  const field = typingFieldOf(document);
  const editing: NativeEditing = document;
  switch (command) {
    case "undo":
    case "redo":
      if (field) editing.execCommand(command);
      else await desk[command]();
      return;
    case "new-meeting":
      field?.blur();
      return createMeeting(desk);
    case "new-plan":
      field?.blur();
      return desk.leavePlan();
    case "open-file":
      return desk.openFile();
    case "save-backup":
      field?.blur();
      return desk.saveBackup();
    case "print":
      return desk.print();
  }
}
