import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { describeAct } from "../../i18n/describeAct.ts";
import { Toasts } from "../../ui/Toasts.tsx";

/** What was just done, each for a few seconds, with the way back for the last of them. */
export function ToastRegion() {
  const { text } = useMessages();
  const desk = useDesk();
  const toasts = useDeskState("toasts", (state) => state.toasts);
  const { undo } = useDeskState("saves", (state) => state.undo);
  const { dismiss } = desk.toasts.getState();
  return (
    <Toasts
      label={text.shell.justDone}
      dismiss={dismiss}
      toasts={toasts.map(({ id, act }, index) => ({
        id,
        text: text.shell.done(describeAct(act, text)),
        // An earlier act is not the one that undo would take back.
        ...(index === toasts.length - 1 &&
          undo?.name === act.name && {
            action: { label: text.undo, perform: () => void desk.undo() },
          }),
      }))}
    />
  );
}
