import { meetingStates, type Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { Button } from "../../ui/Button.tsx";
import { DraftInput } from "../draft/DraftInput.tsx";
import { DraftSelect } from "../draft/DraftSelect.tsx";
import {
  dateMeaning,
  notesMeaning,
  startMeaning,
  stateMeaning,
  titleMeaning,
} from "./fieldMeanings.ts";
import { meetingField } from "./meetingField.ts";

/** The meeting that was chosen in a list, to be changed field by field beside it. */
export function MeetingForm() {
  const { text } = useMessages();
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const meeting = usePlanView().meetings.find(({ id }) => id === chosen);
  if (!meeting) return <p className="t2">{text.chooseMeeting}</p>;
  return <Fields key={meeting.id} id={meeting.id} />;
}

function Fields({ id }: Pick<Meeting, "id">) {
  const { text } = useMessages();
  const { navigation } = useDesk();
  const { navigate, showMeeting } = navigation.getState();
  const states = meetingStates.map((value) => ({ value, label: text.states[value] }));
  const title = { id, field: "title", act: "change-title", meaning: titleMeaning } as const;
  const date = { id, field: "when.date", act: "change-date", meaning: dateMeaning } as const;
  const start = { id, field: "when.start", act: "change-start", meaning: startMeaning } as const;
  const state = { id, field: "state", act: "change-state", meaning: stateMeaning } as const;
  const notes = { id, field: "notes", act: "change-notes", meaning: notesMeaning } as const;
  return (
    <section className="form" aria-label={text.meetingLabel}>
      <DraftInput label={text.title} of={meetingField(title)} />
      <div className="fields">
        <DraftInput label={text.date} kind="date" of={meetingField(date)} />
        <DraftInput label={text.start} kind="time" of={meetingField(start)} />
        <DraftSelect label={text.state} options={states} of={meetingField(state)} />
      </div>
      <DraftInput label={text.notes} kind="long" of={meetingField(notes)} />
      <div className="row wrap">
        <Button look="primary" onPress={() => navigate({ view: "meeting", id })}>
          {text.shell.openMeeting}
        </Button>
        <Button onPress={() => showMeeting(undefined)}>{text.back}</Button>
      </div>
    </section>
  );
}
