type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Undo is Ctrl+Z or Cmd+Z; redo the same with Shift, or Ctrl+Y. */
export function undoKeyOf(keys: Keys): "undo" | "redo" | undefined {
  if (keys.altKey || keys.ctrlKey === keys.metaKey) return undefined;
  const key = keys.key.toLowerCase();
  if (key === "z") return keys.shiftKey ? "redo" : "undo";
  return key === "y" && keys.ctrlKey && !keys.shiftKey ? "redo" : undefined;
}
