import type { Wire } from "./ipcRenderer.ts";
import type { Codec } from "./codec.ts";

/** The part of a page's event and its field that is read here; the double has no types of the DOM. */
interface MenuEvent {
  readonly defaultPrevented: boolean;
  readonly clientX: number;
  readonly clientY: number;
  readonly target: {
    readonly isContentEditable?: boolean;
    readonly tagName?: string;
    readonly readOnly?: boolean;
    readonly closest?: (selector: string) => { readonly href?: string } | null;
  } | null;
}

interface PageWorld {
  readonly addEventListener: (type: string, listener: (event: MenuEvent) => void) => void;
  readonly getSelection: () => { toString(): string } | null;
}

/** Tells the main process of a click for a context menu. Its source text is put into the page. */
export function reportContextMenus(world: PageWorld, codec: Codec, wire: Wire): void {
  world.addEventListener("contextmenu", (event) => {
    if (event.defaultPrevented) return;
    const { target } = event;
    const isField = target?.tagName === "INPUT" || target?.tagName === "TEXTAREA";
    const isEditable = target?.isContentEditable === true || (isField && target.readOnly !== true);
    const selectionText = world.getSelection()?.toString() ?? "";
    const params = {
      x: event.clientX,
      y: event.clientY,
      linkURL: target?.closest?.("a[href]")?.href ?? "",
      mediaType: "none",
      selectionText,
      isEditable,
      misspelledWord: "",
      dictionarySuggestions: [],
      editFlags: {
        canUndo: isEditable,
        canRedo: isEditable,
        canCut: isEditable && selectionText !== "",
        canCopy: selectionText !== "",
        canPaste: isEditable,
        canDelete: isEditable && selectionText !== "",
        canSelectAll: true,
      },
    };
    void wire("context-menu", "", codec.pack([params]));
  });
}
