import { describeFailure } from "#core/host/describeFailure.ts";
import type { Language } from "#core/text/phrase.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Messages } from "../../i18n/english.ts";
import { selectSaveStatus, type SaveStatus } from "../../stores/selectSaveStatus.ts";

/** Whether everything is saved, for eyes and for screen readers. */
export function SaveState() {
  const { language, text } = useMessages();
  const queue = useDeskState("saves", (state) => state.queue);
  const status = selectSaveStatus({ queue });
  return (
    <span role="status" className={`save-state ${status.kind}`}>
      {say(status, text, language)}
    </span>
  );
}

function say(status: SaveStatus, text: Messages, language: Language): string {
  switch (status.kind) {
    case "saved":
      return text.saved;
    case "saving":
      return text.saving;
    case "not-saved":
      return text.notSaved(describeFailure(status.failure, language));
  }
}
