import { useState } from "react";
import { mintId } from "#core/model/id.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Person } from "#core/model/records/person.ts";
import { newTalkEdits } from "#core/planning/roster/newTalkEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useMeetingOptions } from "../../parts/roster/useMeetingOptions.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

export interface AddTalkProps {
  readonly person: Person["id"];
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks what somebody would speak on, and at which meeting if that is known. */
export function AddTalk({ person, name, onClose }: AddTalkProps) {
  const { roster, speakers } = useMessages().text;
  const desk = useDesk();
  const perform = useAct();
  const view = usePlanView();
  const options = useMeetingOptions(speakers.noMeetingYet);
  const [title, setTitle] = useState("");
  const [meeting, setMeeting] = useState("");
  const isEmpty = title.trim() === "" && meeting === "";

  function save(): void {
    if (isEmpty) return;
    const id = mintId<"talk">(desk.random);
    const at = options.find(({ value }) => value !== "" && value === meeting);
    const talk = { id, person, title, meeting: at && (at.value as Meeting["id"]) };
    void perform("new-talk", newTalkEdits(view, talk), title.trim());
    onClose();
  }

  return (
    <Dialog
      title={speakers.addTalkFor(name)}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{roster.cancel}</Button>
          <Button look="primary" submits disabled={isEmpty}>
            {speakers.createTalk}
          </Button>
        </>
      }
    >
      <div className="roster-form">
        <Field label={speakers.talkTitle}>
          {({ id }) => <TextInput id={id} value={title} onChange={setTitle} maxLength={2000} />}
        </Field>
        <Field label={speakers.talkMeeting}>
          {({ id }) => (
            <SelectInput id={id} value={meeting} options={options} onChange={setMeeting} />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
