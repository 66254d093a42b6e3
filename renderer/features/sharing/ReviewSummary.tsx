import { Check, CirclePlus, Pencil, Split, Trash2 } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { formatMoment } from "../../i18n/formatMoment.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import { countReview } from "./reviewGroups.ts";

/** Which file it is, and how much there is of each sort. */
export function ReviewSummary({
  reviewed,
  name,
}: {
  readonly reviewed: FileReview;
  readonly name: string;
}) {
  const { text, language } = useMessages();
  const { sharing } = text;
  const { written, seenUntil, rows, same } = reviewed.review;
  const counts = countReview(rows);
  return (
    <div className="mtop">
      <p className="grow">
        <b>{reviewed.name}</b>{" "}
        <span className="t3">
          {written !== undefined && `${sharing.written(formatMoment(written, language))} `}
          {seenUntil === undefined
            ? sharing.seenNothing
            : sharing.seenUntil(formatMoment(seenUntil, language))}
        </span>
      </p>
      <ul className="msum">
        <Count of={CirclePlus} count={counts.added} words={sharing.added} />
        <Count of={Pencil} count={counts.changed} words={sharing.changedBy(name)} />
        <Count of={Split} count={counts.both} words={sharing.changedByBoth} look="s-warning fg" />
        <Count
          of={Trash2}
          count={counts.deleted}
          words={sharing.deletedAndEdited}
          look="s-error fg"
        />
        <Count of={Trash2} count={counts.removed} words={sharing.removed} />
        <Count of={Check} count={same} words={sharing.theSame} look="t3" />
      </ul>
    </div>
  );
}

interface CountProps {
  readonly of: IconShape;
  readonly count: number;
  readonly words: string;
  readonly look?: string;
}

/** None of a sort is not said. */
function Count({ of, count, words, look }: CountProps) {
  if (count === 0) return null;
  return (
    <li className={look}>
      <Icon of={of} size="sm" />
      <b className="num">{count}</b> {words}
    </li>
  );
}
