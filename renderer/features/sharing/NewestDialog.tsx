import { DELETED } from "#core/changes/unseenByDeletion.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { FileReview } from "../../stores/sharingStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { RecordWords } from "./recordWords.ts";
import { newestDecisions } from "./reviewGroups.ts";

interface NewestDialogProps {
  readonly reviewed: FileReview;
  readonly words: RecordWords;
  readonly onClose: () => void;
}

/** Lists every value that the newest would decide, before it does. */
export function NewestDialog({ reviewed, words, onClose }: NewestDialogProps) {
  const { text } = useMessages();
  const desk = useDesk();
  const { rows } = reviewed.review;
  const decisions = newestDecisions(rows, reviewed);
  return (
    <Dialog
      title={text.sharing.newestTitle(decisions.length)}
      onClose={onClose}
      onSubmit={() => {
        desk.sharing.getState().decide(decisions);
        onClose();
      }}
      actions={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button look="primary" submits>
            {text.sharing.newestTitle(decisions.length)}
          </Button>
        </>
      }
    >
      <p className="t2">{text.sharing.newestText}</p>
      <ul className="lines mt4">
        {decisions.map(({ table, id, field, take }) => {
          const row = rows.find((one) => one.table === table && one.id === id);
          const side = row?.conflicts.find((one) => one.field === field)?.[
            take === "mine" ? "mine" : "theirs"
          ];
          if (!row || !side) return null;
          const value =
            field !== DELETED
              ? words.value(table, field, side.value) || text.sharing.notSet
              : side.value === null
                ? text.sharing.keepEdits
                : text.sharing.deleteIt;
          return (
            <li key={`${table} ${id} ${field}`} className="mnew">
              <span className="t2">
                {words.title({ table, id, values: row.after ?? row.before ?? {} })}
                {field !== DELETED && `: ${words.field(field)}`}
              </span>
              <b>{value}</b> <span className="t3 sm">{side.who}</span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
