import type { Meeting } from "#core/model/records/meeting.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { selectPlanView } from "../../stores/selectPlanView.ts";
import { Button } from "../../ui/Button.tsx";
import { DraftInput } from "./DraftInput.tsx";
import {
  dateMeaning,
  notesMeaning,
  startMeaning,
  stateMeaning,
  titleMeaning,
} from "./fieldMeanings.ts";
import { StateSelect } from "./StateSelect.tsx";

/** The meeting that was chosen, to be changed field by field. */
export function MeetingForm() {
  const { text } = useMessages();
  const chosen = useDeskState("navigation", ({ meeting }) => meeting);
  const meeting = useDeskState("plans", (state) =>
    selectPlanView(state).meetings.find(({ id }) => id === chosen),
  );
  if (!meeting) return <p className="quiet">{text.chooseMeeting}</p>;
  return <Fields key={meeting.id} meeting={meeting} />;
}

function Fields({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const { navigation } = useDesk();
  return (
    <section className="form" aria-label={text.meetingLabel}>
      <DraftInput
        {...{ meeting, kind: "text", label: text.title, meaning: titleMeaning }}
        field="title"
        act="change-title"
      />
      <div className="fields">
        <DraftInput
          {...{ meeting, kind: "date", label: text.date, meaning: dateMeaning }}
          field="when.date"
          act="change-date"
        />
        <DraftInput
          {...{ meeting, kind: "time", label: text.start, meaning: startMeaning }}
          field="when.start"
          act="change-start"
        />
        <StateSelect
          {...{ meeting, label: text.state, meaning: stateMeaning }}
          field="state"
          act="change-state"
        />
      </div>
      <DraftInput
        {...{ meeting, kind: "long", label: text.notes, meaning: notesMeaning }}
        field="notes"
        act="change-notes"
      />
      <Button onPress={() => navigation.getState().showMeeting(undefined)}>{text.back}</Button>
    </section>
  );
}
