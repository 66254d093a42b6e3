import { Split } from "lucide-react";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { ReviewedConflict, ReviewedRow } from "#core/changes/mergeReview.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Messages } from "../../i18n/english.ts";
import { placeKey, type FileReview, type Take } from "../../stores/sharingStore.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Segmented, type Segment } from "../../ui/Segmented.tsx";
import { ConflictSide } from "./ConflictSide.tsx";
import type { RecordWords } from "./recordWords.ts";

export interface ConflictChoiceProps {
  readonly reviewed: FileReview;
  readonly row: ReviewedRow;
  readonly conflict: ReviewedConflict;
  readonly words: RecordWords;
  readonly name: string;
}

/** A field that both have set, its two values side by side, and the choice between them. */
export function ConflictChoice({ reviewed, row, conflict, words, name }: ConflictChoiceProps) {
  const { text } = useMessages();
  const desk = useDesk();
  const place = { table: row.table, id: row.id, field: conflict.field };
  const take = reviewed.decisions.get(placeKey(place))?.take;
  const title = titleOf(conflict, { words, text, name });
  const base = words.value(row.table, conflict.field, conflict.base);
  const looks = ["mf", take === undefined && "undecided", take && `took-${take}`];
  return (
    <>
      <div className={looks.filter(Boolean).join(" ")} data-conflict={conflict.field}>
        <div className="mfh">
          <h3>{title}</h3>
          {base !== "" && <span className="t3 sm trunc">{text.sharing.before(base)}</span>}
          <span className="right" />
          {take === undefined && (
            <span className="fg s-warning med sm row g2">
              <Icon of={Split} size="sm" />
              {text.sharing.chooseOne}
            </span>
          )}
          <Segmented<Take>
            label={text.sharing.whichValue(title)}
            segments={segmentsOf(conflict, text, name)}
            value={take}
            onChange={(chosen) => desk.sharing.getState().decide([{ ...place, take: chosen }])}
          />
        </div>
        <div className="mv">
          <ConflictSide side="mine" {...{ row, conflict, words, name, take }} />
          <ConflictSide side="theirs" {...{ row, conflict, words, name, take }} />
        </div>
      </div>
      {take === "both" && <p className="mres">{text.sharing.bothKept}</p>}
    </>
  );
}

interface Said {
  readonly words: RecordWords;
  readonly text: Messages;
  readonly name: string;
}

function titleOf({ field, theirs }: ReviewedConflict, { words, text, name }: Said): string {
  if (field !== DELETED) return words.field(field);
  return theirs.value === null ? text.sharing.deletedByYou(name) : text.sharing.deletedBy(name);
}

function segmentsOf(
  { field, mine }: ReviewedConflict,
  { sharing }: Messages,
  name: string,
): readonly Segment<Take>[] {
  const deletion = { keep: sharing.keepEdits, remove: sharing.deleteIt };
  const isMineDeleted = mine.value !== null;
  const labels =
    field === DELETED
      ? {
          mine: isMineDeleted ? deletion.remove : deletion.keep,
          theirs: isMineDeleted ? deletion.keep : deletion.remove,
          both: sharing.leaveOpen,
        }
      : { mine: sharing.keepMine, theirs: sharing.takeTheirs(name), both: sharing.keepBoth };
  return [
    { value: "mine", label: labels.mine, shortcut: "1" },
    { value: "theirs", label: labels.theirs, shortcut: "2" },
    { value: "both", label: labels.both, shortcut: "3" },
  ];
}
