import type { BrowserWindow, Dialog } from "electron";
import { fileKinds, type FileKind } from "#core/host/grantedFile.ts";
import type { DialogWords } from "./dialogWords.ts";

/** What a person is asked outside of the page. Paths come from here and from nowhere else. */
export interface Dialogs {
  readonly chooseFile: (kind: FileKind) => Promise<string | undefined>;
  readonly chooseTarget: (kind: FileKind, name: string) => Promise<string | undefined>;
  /** Whether what is unsaved may be lost. Waits, because the window does. */
  readonly mayDiscard: () => boolean;
  readonly sayCrashed: () => void;
}

interface DialogPorts {
  readonly dialog: Pick<
    Dialog,
    "showOpenDialog" | "showSaveDialog" | "showMessageBox" | "showMessageBoxSync"
  >;
  /** Dialogs belong to this window, where there is one. */
  readonly window: () => BrowserWindow | undefined;
  /** In the language of the moment. */
  readonly words: () => DialogWords;
}

export function createDialogs({ dialog, window, words }: DialogPorts): Dialogs {
  const filters = (kind: FileKind) => [
    { name: words().kinds[kind], extensions: [...fileKinds[kind].endings] },
  ];
  return {
    async chooseFile(kind) {
      const options = { properties: ["openFile" as const], filters: filters(kind) };
      const parent = window();
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return canceled ? undefined : filePaths[0];
    },
    async chooseTarget(kind, name) {
      const options = {
        defaultPath: name,
        filters: filters(kind),
        properties: ["showOverwriteConfirmation" as const],
      };
      const parent = window();
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === "" ? undefined : filePath;
    },
    mayDiscard() {
      const { unsaved: message, unsavedDetail: detail, close, stay } = words();
      const options = { type: "warning" as const, message, detail, buttons: [stay, close] };
      const safe = { ...options, defaultId: 0, cancelId: 0, noLink: true };
      const parent = window();
      const button = parent
        ? dialog.showMessageBoxSync(parent, safe)
        : dialog.showMessageBoxSync(safe);
      return button === 1;
    },
    sayCrashed() {
      const { crashed: message, crashedDetail: detail } = words();
      void dialog.showMessageBox({ type: "error", message, detail });
    },
  };
}
