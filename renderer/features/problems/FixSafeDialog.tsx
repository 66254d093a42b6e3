import type { Edit } from "#core/changes/edit.ts";
import { fixLabel } from "#core/lint/fixLabel.ts";
import { toMessage } from "#core/lint/toMessage.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { Problem } from "./problem.ts";
import { useFix } from "./useFix.ts";

export interface FixSafeDialogProps {
  readonly safe: readonly Problem[];
  readonly close: () => void;
}

/** Lists every fix before they are made. One undo takes all of them back. */
export function FixSafeDialog({ safe, close }: FixSafeDialogProps) {
  const { text, language } = useMessages();
  const fix = useFix();
  const label = text.problems.fixSafe(safe.length);

  function mend(): void {
    close();
    void fix(oneOfEachField(safe), label);
  }

  return (
    <Dialog
      wide
      title={label}
      onClose={close}
      onSubmit={mend}
      actions={
        <>
          <Button onPress={close}>{text.cancel}</Button>
          <Button look="primary" submits>
            {label}
          </Button>
        </>
      }
    >
      <ul role="list" className="lines">
        {safe.map(({ key, finding, fixes }) => (
          <li key={key} className="item">
            <span className="grow">{toMessage(finding, language)}</span>
            {fixes.map((one) => (
              <b key={key}>{fixLabel(one.fix, language)}</b>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Two fixes of one text would undo each other: the first is made, the other is found again. */
function oneOfEachField(problems: readonly Problem[]): readonly Edit[] {
  const edits = problems.flatMap(({ fixes }) => fixes.flatMap((one) => one.edits));
  const keyOf = ({ table, id, field }: Edit) => JSON.stringify([table, id, field]);
  return [...new Map(edits.toReversed().map((edit) => [keyOf(edit), edit])).values()];
}
