import { ChevronDown, ChevronUp, History } from "lucide-react";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { recordIconOf } from "./recordIcons.ts";
import type { RecordWords } from "./recordWords.ts";

interface ReviewedRecordProps {
  readonly reviewed: FileReview;
  readonly row: ReviewedRow;
  readonly words: RecordWords;
  readonly name: string;
  readonly move: (step: number) => void;
}

/** One record: what is to choose, and what else changes in it. */
export function ReviewedRecord({ reviewed, row, words, name, move }: ReviewedRecordProps) {
  const { text } = useMessages();
  const title = words.title({ ...row, values: row.after ?? row.before ?? {} });
  const isDeletion = row.conflicts.some(({ field }) => field === DELETED);
  return (
    <section className="content mdet" aria-label={title}>
      <RecordHead {...{ reviewed, row, words, move }} title={title} />
      {row.conflicts.length > 0 && (
        <div className="card lines mt5">
          {row.conflicts.map((conflict) => (
            <ConflictChoice key={conflict.field} {...{ reviewed, row, conflict, words, name }} />
          ))}
        </div>
      )}
      {row.fields.length > 0 && (
        <>
          {row.conflicts.length > 0 && <h3 className="mt6">{text.sharing.alsoHere}</h3>}
          <FieldTable row={row} words={words} />
        </>
      )}
      {row.conflicts.length > 0 && (
        <div className="banner s-none mt6">
          <Icon of={History} />
          <div>{isDeletion ? text.sharing.deletedStays : text.sharing.otherStays}</div>
        </div>
      )}
    </section>
  );
}

interface RecordHeadProps extends Omit<ReviewedRecordProps, "name"> {
  readonly title: string;
}

function RecordHead({ reviewed, row, words, move, title }: RecordHeadProps) {
  const { sharing } = useMessages().text;
  const toChoose = reviewed.review.rows.filter(({ conflicts }) => conflicts.length > 0);
  const at = toChoose.indexOf(row) + 1;
  return (
    <div className="row wrap">
      <h2 className="h17">{title}</h2>
      <Tag bare icon={recordIconOf(row.table)}>
        {words.table(row.table)}
      </Tag>
      <span className="right row g2">
        {at > 0 && (
          <span className="t3 sm">{sharing.recordOf({ at, count: toChoose.length })}</span>
        )}
        <IconButton
          icon={ChevronUp}
          label={sharing.previousRecord}
          shortcut="K"
          onPress={() => move(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={sharing.nextRecord}
          shortcut="J"
          onPress={() => move(1)}
        />
      </span>
    </div>
  );
}
