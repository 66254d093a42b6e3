import { useEffect } from "react";
import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useDesk } from "../../context/useDesk.ts";
import type { FileReview, Take } from "../../stores/sharingStore.ts";
import { undecidedIn } from "./reviewGroups.ts";

interface ReviewKeys {
  readonly reviewed: FileReview;
  readonly row: ReviewedRow | undefined;
  readonly move: (step: number) => void;
  readonly apply: () => void;
}

/** By their place on the keyboard: on some the digits need Shift. */
const takes: Readonly<Record<string, Take>> = { Digit1: "mine", Digit2: "theirs", Digit3: "both" };

/** J and K for the records, 1, 2 and 3 for the field that has the focus or is next, Ctrl+Enter to apply. */
export function useReviewKeys({ reviewed, row, move, apply }: ReviewKeys): void {
  const desk = useDesk();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        apply();
        return;
      }
      const letters = desk.settings.getState().settings.keys ?? true;
      if (!letters || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const take = takes[event.code];
      if (event.key.toLowerCase() === "j") move(1);
      else if (event.key.toLowerCase() === "k") move(-1);
      else if (take && row) choose(row, take);
      else return;
      event.preventDefault();
    }

    function choose(of: ReviewedRow, take: Take): void {
      const focused = document.activeElement?.closest<HTMLElement>("[data-conflict]");
      const field = focused?.dataset["conflict"] ?? undecidedIn(of, reviewed)[0]?.field;
      if (field === undefined) return;
      desk.sharing.getState().decide([{ table: of.table, id: of.id, field, take }]);
    }

    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [desk, reviewed, row, move, apply]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}
