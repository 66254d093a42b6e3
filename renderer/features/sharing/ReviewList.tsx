import { Check, Split } from "lucide-react";
import { useState } from "react";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Messages } from "../../i18n/english.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { recordIconOf } from "./recordIcons.ts";
import type { RecordWords } from "./recordWords.ts";
import { undecidedIn, type GroupKind, type ReviewGroup } from "./reviewGroups.ts";

interface ReviewListProps {
  readonly reviewed: FileReview;
  readonly groups: readonly ReviewGroup[];
  readonly words: RecordWords;
  /** Of whoever made the file. */
  readonly name: string;
  readonly current: ReviewedRow;
  readonly onChoose: (row: ReviewedRow) => void;
}

/** So many of a group at first; a first file may bring thousands. */
const SHOWN = 50;

/** The records with changes, those that need a choice first. */
export function ReviewList({ groups, name, ...props }: ReviewListProps) {
  const { text } = useMessages();
  return (
    <nav className="listpane" aria-label={text.sharing.recordsWithChanges}>
      {groups.map((group) => (
        <Group key={group.kind} group={group} title={titleOf(group.kind, name, text)} {...props} />
      ))}
    </nav>
  );
}

interface GroupProps extends Omit<ReviewListProps, "groups" | "name"> {
  readonly group: ReviewGroup;
  readonly title: string;
}

function Group({ group: { rows }, title, ...props }: GroupProps) {
  const { text } = useMessages();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <h2 className="grp">
        {title} <span className="num">{rows.length}</span>
      </h2>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.table} ${row.id}`}>
            <Entry row={row} {...props} />
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button look="ghost" small onPress={() => setShown(shown + SHOWN * 10)}>
          {text.sharing.showMore(rows.length - shown)}
        </Button>
      )}
    </>
  );
}

type EntryProps = Omit<GroupProps, "group" | "title"> & { readonly row: ReviewedRow };

function Entry({ row, reviewed, words, current, onChoose }: EntryProps) {
  const { text } = useMessages();
  const isOpen = undecidedIn(row, reviewed).length > 0;
  const values = row.after ?? row.before ?? {};
  return (
    <button
      type="button"
      className="item mrec"
      aria-current={row === current ? "true" : undefined}
      onClick={() => onChoose(row)}
    >
      <Icon of={recordIconOf(row.table)} />
      <span className="grow">
        <span className="med trunc">{words.title({ ...row, values })}</span>
        <small>{hintOf(row, words, text)}</small>
      </span>
      {row.conflicts.length > 0 && (
        <span className={isOpen ? "fg s-warning" : "fg s-ok"}>
          <Icon of={isOpen ? Split : Check} />
          <span className="vh">{isOpen ? text.sharing.toChoose : text.sharing.chosen}</span>
        </span>
      )}
    </button>
  );
}

function titleOf(kind: GroupKind, name: string, { sharing }: Messages): string {
  switch (kind) {
    case "choice":
      return sharing.needsChoice;
    case "changed":
      return sharing.changedGroup(name);
    case "added":
      return sharing.addedBy(name);
    case "removed":
      return sharing.removedBy(name);
  }
}

function hintOf(row: ReviewedRow, words: RecordWords, { sharing }: Messages): string {
  const deletion = row.conflicts.find(({ field }) => field === DELETED);
  const table = words.table(row.table);
  if (deletion) {
    const isTheirs = deletion.theirs.value !== null;
    return `${table}: ${isTheirs ? sharing.deletedThere : sharing.deletedHere}`;
  }
  if (row.conflicts.length > 0) return sharing.fieldsByBoth(row.conflicts.length);
  if (row.kind !== "changed") return table;
  return row.fields.map(({ field }) => words.field(field).toLocaleLowerCase()).join(", ");
}
