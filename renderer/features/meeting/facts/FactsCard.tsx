import { meetingRecord, type Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { DraftInput } from "../../../parts/draft/DraftInput.tsx";
import { RowTextField } from "../../../parts/draft/RowTextField.tsx";
import {
  dateMeaning,
  notesMeaning,
  startMeaning,
} from "../../../parts/meetingForm/fieldMeanings.ts";
import { meetingField } from "../../../parts/meetingForm/meetingField.ts";
import { Card } from "../../../ui/Card.tsx";
import type { FactName } from "./focusFact.ts";
import { reasonMeaning } from "./reasonMeaning.ts";
import { VenuePicker } from "./VenuePicker.tsx";
import { lengthMeaning, zoneMeaning } from "./whenMeanings.ts";

interface MeetingProps {
  readonly meeting: Meeting;
}

/** The facts of a meeting, field by field. */
export function FactsCard({ meeting }: MeetingProps) {
  const { text } = useMessages();
  const { id, state } = meeting;
  const notes = { id, field: "notes", act: "change-notes", meaning: notesMeaning } as const;
  const reason = {
    id,
    field: "state.reason",
    act: "change-state",
    meaning: reasonMeaning,
  } as const;
  const needsReason = ["skipped", "postponed", "cancelled"].includes(state?.name ?? "");
  return (
    <Card title={text.meeting.facts}>
      <div className="col g5">
        {needsReason && <DraftInput label={text.meeting.reason} of={meetingField(reason)} />}
        <TimeFields meeting={meeting} />
        <PlaceFields meeting={meeting} />
        <DraftInput label={text.meeting.notes} kind="long" lines={3} of={meetingField(notes)} />
      </div>
    </Card>
  );
}

function TimeFields({ meeting: { id } }: MeetingProps) {
  const { text } = useMessages();
  const words = text.meeting;
  const zone = usePlanView().group?.zone ?? "UTC";
  const when = (field: string) => ({ id, field: `when.${field}` });
  const date = { ...when("date"), act: "change-date", meaning: dateMeaning } as const;
  const start = { ...when("start"), act: "change-start", meaning: startMeaning } as const;
  const length = { ...when("minutes"), act: "change-meeting", meaning: lengthMeaning } as const;
  const of = { ...when("zone"), act: "change-meeting", meaning: zoneMeaning } as const;
  return (
    <div className="factfields">
      <Named fact="date">
        <DraftInput label={words.date} kind="date" of={meetingField(date)} />
      </Named>
      <Named fact="start">
        <DraftInput label={words.start} kind="time" of={meetingField(start)} />
      </Named>
      <DraftInput label={words.duration} of={meetingField(length)} />
      <DraftInput
        label={words.zone}
        placeholder={words.zonePlaceholder(zone)}
        of={meetingField(of)}
      />
    </div>
  );
}

function PlaceFields({ meeting }: MeetingProps) {
  const { text } = useMessages();
  const words = text.meeting;
  const field = (name: string) =>
    ({ record: meetingRecord, id: meeting.id, field: name, act: "change-meeting" }) as const;
  return (
    <div className="factfields">
      <Named fact="venue">
        <VenuePicker meeting={meeting} />
      </Named>
      <RowTextField
        {...field("formats")}
        label={words.formats}
        placeholder={words.formatsPlaceholder}
      />
      <RowTextField {...field("level")} label={words.level} />
      <RowTextField {...field("capacity")} label={words.capacity} />
      <Named fact="rsvp">
        <RowTextField {...field("rsvp")} kind="url" label={words.rsvpLink} placeholder="https://" />
      </Named>
    </div>
  );
}

/** Where `focusFact` finds a field. */
function Named({
  fact,
  children,
}: {
  readonly fact: FactName;
  readonly children: React.ReactNode;
}) {
  return <div data-fact={fact}>{children}</div>;
}
