/** Whether a letter that was typed is a command: not in a field, not under a dialog, not with Ctrl. */
export function takesLetter(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector("dialog[open]") !== null) return false;
  const { activeElement } = document;
  // A radio button takes no letters.
  return !activeElement?.matches('input:not([type="radio"]), textarea, select, [contenteditable]');
}
