import { CircleAlert, CircleCheck, LoaderCircle } from "lucide-react";
import { describeFailure } from "#core/host/describeFailure.ts";
import type { Language } from "#core/text/phrase.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Messages } from "../../i18n/english.ts";
import { formatClock } from "../../i18n/formatClock.ts";
import { selectSaveStatus, type SaveStatus } from "../../stores/selectSaveStatus.ts";
import { Icon } from "../../ui/Icon.tsx";

const icons = { saved: CircleCheck, saving: LoaderCircle, "not-saved": CircleAlert };

/** Whether everything is saved, for eyes and for screen readers. */
export function SaveBox() {
  const { language, text } = useMessages();
  const { queue, savedAt } = useDeskState("saves", (state) => state);
  const status = selectSaveStatus({ queue });
  const words = say(status, savedAt, { text, language });
  return (
    <div className="sidefoot">
      <div className="savebox">
        <span role="status" className={`row save-state ${status.kind}`} title={words}>
          <Icon of={icons[status.kind]} />
          <span className="lbl">{words}</span>
        </span>
      </div>
    </div>
  );
}

interface Spoken {
  readonly text: Messages;
  readonly language: Language;
}

function say(status: SaveStatus, savedAt: number | undefined, { text, language }: Spoken): string {
  switch (status.kind) {
    case "saved":
      return savedAt === undefined
        ? text.shell.saved
        : text.shell.savedAt(formatClock(savedAt, language));
    case "saving":
      return text.saving;
    case "not-saved":
      return text.notSaved(describeFailure(status.failure, language));
  }
}
