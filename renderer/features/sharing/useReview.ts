import { useState } from "react";
import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useDesk } from "../../context/useDesk.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { reviewGroups, type ReviewGroup } from "./reviewGroups.ts";
import { useReviewKeys } from "./useReviewKeys.ts";

interface Review {
  readonly groups: readonly ReviewGroup[];
  /** The record that is shown; none where nothing is new. */
  readonly row: ReviewedRow | undefined;
  readonly move: (step: number) => void;
  readonly choose: (row: ReviewedRow) => void;
  readonly apply: () => void;
  readonly isApplying: boolean;
}

/** Where somebody is in a review, by mouse and by key. */
export function useReview(reviewed: FileReview): Review {
  const desk = useDesk();
  const groups = reviewGroups(reviewed.review.rows);
  const ordered = groups.flatMap(({ rows }) => rows);
  const [at, setAt] = useState(0);
  const [isApplying, setApplying] = useState(false);
  const row = ordered[at];

  const move = (step: number) => setAt(Math.min(Math.max(at + step, 0), ordered.length - 1));

  async function performApply(): Promise<void> {
    setApplying(true);
    await desk.applyReview();
    setApplying(false);
  }
  const apply = () => {
    if (!isApplying) void performApply();
  };

  useReviewKeys({ reviewed, row, move, apply });
  return { groups, row, move, choose: (one) => setAt(ordered.indexOf(one)), apply, isApplying };
}
