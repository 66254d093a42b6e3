import type { MenuItemConstructorOptions } from "electron";
import type { Command } from "#core/host/command.ts";
import type { MenuWords } from "./menuWords.ts";

type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly words: MenuWords;
  readonly platform: NodeJS.Platform;
  readonly withDevTools: boolean;
  /** Sends a command to the window. */
  readonly run: (command: Command) => void;
}

/**
 * The menu of the application, as data. Roles do what every application does, by the system's own
 * means; commands are ours and the window carries them out.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const isMac = options.platform === "darwin";
  return [
    ...(isMac ? [applicationMenu(options)] : []),
    fileMenu(options),
    editMenu(options),
    viewMenu(options),
    windowMenu(options),
    ...(isMac ? [] : [helpMenu(options)]),
  ];
}

const separator: Item = { type: "separator" };

/** On macOS only, where the first menu bears the name of the application. */
function applicationMenu({ words }: MenuOptions): Item {
  return {
    label: "Convener",
    submenu: [
      { role: "about", label: words.about },
      separator,
      { role: "services", label: words.services },
      separator,
      { role: "hide", label: words.hide },
      { role: "hideOthers", label: words.hideOthers },
      { role: "unhide", label: words.showAll },
      separator,
      { role: "quit", label: words.quit },
    ],
  };
}

function fileMenu({ words, platform, run }: MenuOptions): Item {
  const isMac = platform === "darwin";
  return {
    label: words.file,
    submenu: [
      command("new-meeting", words.newMeeting, { accelerator: "CmdOrCtrl+N", run }),
      command("new-plan", words.newPlan, { run }),
      separator,
      command("open-file", words.open, { accelerator: "CmdOrCtrl+O", run }),
      command("save-backup", words.saveBackup, { accelerator: "CmdOrCtrl+S", run }),
      separator,
      command("print", words.print, { accelerator: "CmdOrCtrl+P", run }),
      separator,
      isMac ? { role: "close", label: words.close } : { role: "quit", label: words.quit },
    ],
  };
}

/**
 * Undo and redo are commands, because only the window knows which is meant: that of the field in which
 * somebody types, or that of the plan. The page gets a key first, so a key is never answered twice.
 */
function editMenu({ words, platform, run }: MenuOptions): Item {
  const isMac = platform === "darwin";
  const alsoRedo = command("redo", words.redo, { accelerator: "Ctrl+Y", run });
  return {
    label: words.edit,
    submenu: [
      command("undo", words.undo, { accelerator: "CmdOrCtrl+Z", run }),
      command("redo", words.redo, { accelerator: "Shift+CmdOrCtrl+Z", run }),
      ...(isMac ? [] : [{ ...alsoRedo, id: "redo-too", visible: false }]),
      separator,
      { role: "cut", label: words.cut },
      { role: "copy", label: words.copy },
      { role: "paste", label: words.paste },
      { role: "pasteAndMatchStyle", label: words.pasteAsText },
      { role: "delete", label: words.delete },
      { role: "selectAll", label: words.selectAll },
    ],
  };
}

function viewMenu({ words, withDevTools }: MenuOptions): Item {
  const developer: Item[] = [
    separator,
    { role: "toggleDevTools", label: words.developerTools, accelerator: "F12" },
  ];
  return {
    label: words.view,
    submenu: [
      { role: "resetZoom", label: words.actualSize },
      { role: "zoomIn", label: words.zoomIn },
      { role: "zoomOut", label: words.zoomOut },
      separator,
      { role: "togglefullscreen", label: words.fullScreen },
      ...(withDevTools ? developer : []),
    ],
  };
}

function windowMenu({ words, platform }: MenuOptions): Item {
  const forMac: Item[] = [
    { role: "zoom", label: words.zoom },
    separator,
    { role: "front", label: words.allToFront },
  ];
  return {
    role: "window",
    label: words.window,
    submenu: [
      { role: "minimize", label: words.minimize },
      ...(platform === "darwin" ? forMac : [{ role: "close", label: words.close } as const]),
    ],
  };
}

/** Where there is no menu of the application, its "about" is here. */
function helpMenu({ words }: MenuOptions): Item {
  return { role: "help", label: words.help, submenu: [{ role: "about", label: words.about }] };
}

function command(
  name: Command,
  label: string,
  { accelerator, run }: { readonly accelerator?: string } & Pick<MenuOptions, "run">,
): Item {
  return { id: name, label, click: () => run(name), ...(accelerator ? { accelerator } : {}) };
}
