import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { StalePosts } from "../../parts/moveMeeting/StalePosts.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { CalendarData } from "./calendarData.ts";
import { meetingName } from "./meetingName.ts";

export interface SkipDialogProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
  readonly onSkip: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why there is no meeting on a day. */
export function SkipDialog({ meeting, data, onSkip, onClose }: SkipDialogProps) {
  const { text, language } = useMessages();
  const { calendar } = text;
  const [reason, setReason] = useState(meeting.state?.reason ?? "");
  return (
    <Dialog
      title={calendar.skipTitle(meetingName(meeting, data.view, { text, language }))}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        onSkip(reason);
      }}
      actions={
        <>
          <Button onPress={onClose}>{calendar.keep}</Button>
          <Button look="primary" submits>
            {calendar.skipDo}
          </Button>
        </>
      }
    >
      <div className="col g5">
        <p className="t2">{calendar.skipText}</p>
        <Field label={calendar.reason} hint={calendar.reasonHint}>
          {({ id, describedBy }) => (
            <TextInput
              id={id}
              describedBy={describedBy}
              value={reason}
              onChange={setReason}
              maxLength={500}
              placeholder={calendar.reasonPlaceholder}
            />
          )}
        </Field>
        <StalePosts meeting={meeting} />
      </div>
    </Dialog>
  );
}
