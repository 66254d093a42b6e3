import { BLANK } from "../../changes/fingerprint.ts";
import { toPlainText } from "../../importers/readme/cells/plainText.ts";

/**
 * Whether nothing is left of a text since somebody was forgotten: such a title or name is as good as
 * none, and `[…]` is nothing to publish.
 *
 * `isBlanked("**[…]**")` is true, `isBlanked("Tea with […]")` is false.
 */
export function isBlanked(text: string): boolean {
  return toPlainText(text) === BLANK;
}

/** Whether somebody who stood in a cell was forgotten: the cell is to be written anew without them. */
export function hasBlank(cell: string): boolean {
  return cell.includes(BLANK);
}
