import type { Clipboard, Menu, WebContents } from "electron";
import { contextMenuTemplate } from "./contextMenuTemplate.ts";
import type { MenuWords } from "./menuWords.ts";

interface ContextMenuPorts {
  readonly menu: Pick<typeof Menu, "buildFromTemplate">;
  readonly clipboard: Pick<Clipboard, "writeText">;
  /** In the language of the moment. */
  readonly words: () => MenuWords;
}

/** Shows the context menu of a page, which Electron by itself does not have. */
export function registerContextMenu(
  contents: Pick<WebContents, "on" | "replaceMisspelling">,
  { menu, clipboard, words }: ContextMenuPorts,
): void {
  contents.on("context-menu", (_event, clicked) => {
    const template = contextMenuTemplate(clicked, {
      words: words(),
      replace: (suggestion) => contents.replaceMisspelling(suggestion),
      copyText: (text) => void clipboard.writeText(text),
    });
    if (template.length > 0) menu.buildFromTemplate(template).popup();
  });
}
