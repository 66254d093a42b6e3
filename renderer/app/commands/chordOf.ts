export type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * A key with what is held beside it, under one name: "Mod+K", "Mod+Shift+Z", "Alt+ArrowLeft", "F1", "G".
 * Ctrl and Cmd are both "Mod", so one name serves every system. A letter is the one that was typed, on
 * whatever keyboard; Shift counts only beside letters with Mod and beside keys without a sign, because
 * "?" needs it on one keyboard and not on the next.
 */
export function chordOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  const isMod = ctrlKey || metaKey;
  const isLetter = /^\p{L}$/u.test(name);
  const countsShift = key.length > 1 || (isMod && isLetter);
  return [isMod && "Mod", altKey && "Alt", shiftKey && countsShift && "Shift", name]
    .filter(Boolean)
    .join("+");
}
