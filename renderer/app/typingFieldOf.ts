/**
 * The field that has the focus and whose undo is its own: one that is no part of the plan, such as the
 * search, or one of the plan with typing that is not saved yet.
 */
export function typingFieldOf({ activeElement }: Document): HTMLElement | undefined {
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches("input, textarea")) {
    return undefined;
  }
  return activeElement.dataset["planField"] === "saved" ? undefined : activeElement;
}
