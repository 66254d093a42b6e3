import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { describeAct } from "../../i18n/describeAct.ts";
import { Button } from "../../ui/Button.tsx";

/** Undo and redo, each with the name of the act that it is about. */
export function UndoButtons() {
  const { text } = useMessages();
  const desk = useDesk();
  const { undo, redo } = useDeskState("saves", (state) => state.undo);
  return (
    <>
      <Button disabled={!undo} onPress={() => void desk.undo()}>
        {undo ? text.undoOf(describeAct(undo, text)) : text.undo}
      </Button>
      <Button disabled={!redo} onPress={() => void desk.redo()}>
        {redo ? text.redoOf(describeAct(redo, text)) : text.redo}
      </Button>
    </>
  );
}
