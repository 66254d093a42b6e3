import { ShieldCheck } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { undecidedIn } from "./reviewGroups.ts";

interface ReviewFooterProps {
  readonly reviewed: FileReview;
  readonly isApplying: boolean;
  readonly onApply: () => void;
  readonly onNewest: () => void;
}

/** What is left to choose, and the button that does it. What is left open keeps both values. */
export function ReviewFooter({ reviewed, isApplying, onApply, onNewest }: ReviewFooterProps) {
  const { text } = useMessages();
  const { rows, acts } = reviewed.review;
  const toChoose = rows.filter(({ conflicts }) => conflicts.length > 0);
  const left = toChoose.filter((row) => undecidedIn(row, reviewed).length > 0).length;
  const isEmpty = rows.length === 0 && acts === 0;
  return (
    <footer className="mfoot">
      <Icon of={ShieldCheck} />
      <span className="t2">
        {text.sharing.nothingYet} <b>{text.sharing.oneUndo}</b>.
      </span>
      <span className="grow" />
      {left > 0 && (
        <>
          <span className="fg s-warning med" role="status" title={text.sharing.leftKept}>
            {text.sharing.left({ left, count: toChoose.length })}
          </span>
          <Button onPress={onNewest}>{text.sharing.takeNewest}</Button>
        </>
      )}
      <Button
        look="primary"
        busy={isApplying}
        disabled={isEmpty}
        shortcut="Control+Enter"
        title={left > 0 ? text.sharing.leftKept : undefined}
        onPress={onApply}
      >
        {text.sharing.apply(rows.length)}
      </Button>
    </footer>
  );
}
