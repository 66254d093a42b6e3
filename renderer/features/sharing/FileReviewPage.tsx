import { Check, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { NewestDialog } from "./NewestDialog.tsx";
import { ReviewedRecord } from "./ReviewedRecord.tsx";
import { ReviewFooter } from "./ReviewFooter.tsx";
import { ReviewList } from "./ReviewList.tsx";
import { ReviewSummary } from "./ReviewSummary.tsx";
import { useRecordWords } from "./useRecordWords.ts";
import { useReview } from "./useReview.ts";

/** What a co-organizer's file would change, row by row; nothing has changed yet. */
export function FileReviewPage({ reviewed }: { readonly reviewed: FileReview }) {
  const { text } = useMessages();
  const { review } = reviewed;
  const words = useRecordWords(review.rows);
  const { groups, row, move, choose, apply, isApplying } = useReview(reviewed);
  const [isAsking, setAsking] = useState(false);
  const name = firstNameOf(review.who) ?? text.sharing.them;
  return (
    <>
      <ReviewBar who={firstNameOf(review.who)} />
      <ReviewSummary reviewed={reviewed} name={name} />
      {review.forgotten > 0 && (
        <Banner tone="warning">{text.sharing.forgets(review.forgotten)}</Banner>
      )}
      {row ? (
        <div className="mgrid">
          <ReviewList {...{ reviewed, groups, words, name }} current={row} onChoose={choose} />
          <ReviewedRecord {...{ reviewed, row, words, name, move }} />
        </div>
      ) : (
        <div className="content">
          <Empty icon={Check} title={text.sharing.nothingNew}>
            {text.sharing.nothingNewText}
          </Empty>
        </div>
      )}
      <ReviewFooter
        reviewed={reviewed}
        isApplying={isApplying}
        onApply={apply}
        onNewest={() => setAsking(true)}
      />
      {isAsking && <NewestDialog {...{ reviewed, words }} onClose={() => setAsking(false)} />}
    </>
  );
}

function ReviewBar({ who }: { readonly who: string | undefined }) {
  const { text } = useMessages();
  const { close } = useDesk().sharing.getState();
  return (
    <ViewBar
      title={who === undefined ? text.sharing.reviewFile : text.sharing.reviewOf(who)}
      crumb={
        <>
          <Button look="link" onPress={close}>
            {text.sharing.title}
          </Button>
          <Icon of={ChevronRight} size="sm" />
        </>
      }
      actions={<Button onPress={close}>{text.cancel}</Button>}
    />
  );
}

/** What people call each other; a name that is written without spaces is whole. */
function firstNameOf(who: string | undefined): string | undefined {
  return who?.trim().split(/\s+/)[0];
}
