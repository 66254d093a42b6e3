import { Trash2 } from "lucide-react";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { ReviewedConflict, ReviewedRow } from "#core/changes/mergeReview.ts";
import { wordDifference } from "#core/text/difference/wordDifference.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatMoment } from "../../i18n/formatMoment.ts";
import type { Take } from "../../stores/sharingStore.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { TextDifference } from "../../ui/TextDifference.tsx";
import type { RecordWords } from "./recordWords.ts";

interface ConflictSideProps {
  readonly side: "mine" | "theirs";
  readonly row: ReviewedRow;
  readonly conflict: ReviewedConflict;
  readonly words: RecordWords;
  readonly name: string;
  readonly take: Take | undefined;
}

/** One of the two values, with who set it and when. */
export function ConflictSide({ side, row, conflict, words, name, take }: ConflictSideProps) {
  const { text, language } = useMessages();
  const { who, at } = conflict[side];
  const when = formatMoment(at, language);
  const isTaken = take === side || take === "both";
  return (
    <div className={isTaken ? "win" : undefined}>
      <span className="mwho">
        <Avatar id={who} name={who} />
        {side === "mine" ? text.sharing.yours(when) : text.sharing.theirs({ name, when })}
      </span>
      {conflict.field === DELETED ? (
        <DeletionSide {...{ side, row, conflict, words }} />
      ) : (
        <ValueSide {...{ side, row, conflict, words }} />
      )}
    </div>
  );
}

type SideProps = Pick<ConflictSideProps, "side" | "row" | "conflict" | "words">;

/** A longer value than this is a text to read, not a figure to see. */
const SHORT = 24;

function ValueSide({ side, row, conflict, words }: SideProps) {
  const { text } = useMessages();
  const { field, base } = conflict;
  const shown = words.value(row.table, field, conflict[side].value);
  if (shown === "") return <span className="t3">{text.sharing.notSet}</span>;
  if (shown.length <= SHORT) return <span className="big num">{shown}</span>;
  const parts = wordDifference(words.value(row.table, field, base), shown);
  return <TextDifference parts={parts.filter(({ kind }) => kind !== "removed")} />;
}

function DeletionSide({ side, row, conflict, words }: SideProps) {
  const { text } = useMessages();
  if (conflict[side].value !== null) {
    return (
      <p className="row fg s-error">
        <Icon of={Trash2} />
        <b>{text.sharing.deleted}</b>
      </p>
    );
  }
  return (
    <dl className="dl">
      {conflict.edits.map(({ field, before, after }) => (
        <div key={field} className="dl-row">
          <dt>{words.field(field)}</dt>
          <dd>
            {before !== null && (
              <del className="diffold">{words.value(row.table, field, before)}</del>
            )}{" "}
            <ins className="diffnew">{words.value(row.table, field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
