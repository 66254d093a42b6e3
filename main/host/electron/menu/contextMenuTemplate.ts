import type { ContextMenuParams, MenuItemConstructorOptions } from "electron";
import type { MenuWords } from "./menuWords.ts";

type Item = MenuItemConstructorOptions;

/** What was clicked, as far as it matters here. */
export type Clicked = Pick<
  ContextMenuParams,
  | "isEditable"
  | "selectionText"
  | "linkURL"
  | "misspelledWord"
  | "dictionarySuggestions"
  | "editFlags"
>;

interface ContextActions {
  readonly words: MenuWords;
  /** Puts a suggestion in the place of the misspelled word. */
  readonly replace: (suggestion: string) => void;
  readonly copyText: (text: string) => void;
}

/** The context menu of what was clicked; empty where there is nothing to offer. */
export function contextMenuTemplate(clicked: Clicked, actions: ContextActions): Item[] {
  const { isEditable, selectionText, linkURL } = clicked;
  const { words, copyText } = actions;
  if (isEditable) return [...suggestions(clicked, actions), ...fieldItems(clicked, words)];
  const copied: Item[] = selectionText.trim() ? [{ role: "copy", label: words.copy }] : [];
  // A page of our own is no address to give to anybody.
  const isOutside = /^(https:|mailto:)/i.test(linkURL);
  const copyLink: Item = { label: words.copyLink, click: () => copyText(linkURL) };
  return isOutside ? [...copied, copyLink] : copied;
}

function suggestions(
  { misspelledWord, dictionarySuggestions }: Clicked,
  { words, replace }: ContextActions,
): Item[] {
  if (!misspelledWord) return [];
  const found = dictionarySuggestions.map((label) => ({ label, click: () => replace(label) }));
  const none: Item[] = [{ label: words.noSuggestions, enabled: false }];
  return [...(found.length > 0 ? found : none), { type: "separator" }];
}

function fieldItems({ editFlags }: Clicked, words: MenuWords): Item[] {
  return [
    { role: "cut", label: words.cut, enabled: editFlags.canCut },
    { role: "copy", label: words.copy, enabled: editFlags.canCopy },
    { role: "paste", label: words.paste, enabled: editFlags.canPaste },
    { type: "separator" },
    { role: "selectAll", label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}
