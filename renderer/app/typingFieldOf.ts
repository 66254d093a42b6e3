/** Boxes and choices are inputs too, but nothing is typed into them. */
const TYPED_IN = "input:not([type=radio], [type=checkbox]), textarea";

/**
 * The field that has the focus and whose undo is its own: one that is no part of the plan, such as the
 * search, or one of the plan with typing that is not saved yet.
 */
export function typingFieldOf({ activeElement }: Document): HTMLElement | undefined {
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches(TYPED_IN)) {
    return undefined;
  }
  return activeElement.dataset["planField"] === "saved" ? undefined : activeElement;
}
