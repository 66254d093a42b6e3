import { meetingStates } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";
import { useDraftField, type FieldOfMeeting } from "./useDraftField.ts";

/** The state of a meeting. A choice is not typed: it is saved at once. */
export function StateSelect({ label, ...field }: FieldOfMeeting & { readonly label: string }) {
  const { text, isDraft, type, leave } = useDraftField(field);
  const messages = useMessages().text;
  return (
    <Field label={label} hint={isDraft ? messages.notYetSaved : undefined}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="control"
          value={text}
          aria-describedby={describedBy}
          onChange={(event) => {
            type(event.target.value);
            leave();
          }}
        >
          {meetingStates.map((state) => (
            <option key={state} value={state}>
              {messages.states[state]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
