import type * as Electron from "electron";
import { strict } from "./strict.ts";

/** Dialogs answer nothing by themselves: a spec has to put its own answer in their place. */
export function createDialog() {
  const unanswered = (name: string) => (): never => {
    throw new Error(`electron double: dialog.${name} was called, and the spec answers none`);
  };
  return strict("dialog", {
    showOpenDialog: unanswered("showOpenDialog"),
    showSaveDialog: unanswered("showSaveDialog"),
    showMessageBox: unanswered("showMessageBox"),
    showMessageBoxSync: unanswered("showMessageBoxSync"),
    showErrorBox(title, content) {
      process.stderr.write(`showErrorBox: ${title}: ${content}\n`);
    },
  } satisfies Partial<Electron.Dialog>);
}
