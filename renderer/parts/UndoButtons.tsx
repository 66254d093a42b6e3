import { Redo2, Undo2 } from "lucide-react";
import { useDesk, useDeskState } from "../context/useDesk.ts";
import { useMessages } from "../context/useMessages.ts";
import { describeAct } from "../i18n/describeAct.ts";
import { IconButton } from "../ui/IconButton.tsx";

/** Undo and redo, each with the name of the act that it is about. */
export function UndoButtons() {
  const { text } = useMessages();
  const desk = useDesk();
  const { undo, redo } = useDeskState("saves", (state) => state.undo);
  return (
    <span className="row undo-buttons">
      <IconButton
        icon={Undo2}
        label={undo ? text.undoOf(describeAct(undo, text)) : text.undo}
        disabled={!undo}
        shortcut="Control+Z"
        onPress={() => void desk.undo()}
      />
      <IconButton
        icon={Redo2}
        label={redo ? text.redoOf(describeAct(redo, text)) : text.redo}
        disabled={!redo}
        shortcut="Control+Shift+Z"
        onPress={() => void desk.redo()}
      />
    </span>
  );
}
