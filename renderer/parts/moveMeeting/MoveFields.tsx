import { useId } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { nextFreeOccurrence } from "#core/planning/calendar/nextFreeOccurrence.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useToday } from "../../context/useToday.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { moveWays, type MoveForm } from "./moveForm.ts";

export interface MoveFieldsProps {
  readonly meeting: Meeting;
  readonly form: MoveForm;
  readonly onChange: (form: MoveForm) => void;
}

/** What happens to a meeting: another day, no day yet, or not at all; and what goes with that. */
export function MoveFields({ meeting, form, onChange }: MoveFieldsProps) {
  const { calendar } = useMessages().text;
  const name = useId();
  const words = {
    move: calendar.wayMove,
    postpone: calendar.wayPostpone,
    cancel: calendar.wayCancel,
  };
  return (
    <>
      <fieldset className="col g3">
        <legend className="vh">{calendar.moveWays}</legend>
        {moveWays.map((way) => (
          <label key={way} className="row">
            <input
              type="radio"
              name={name}
              checked={form.way === way}
              onChange={() => onChange({ ...form, way })}
            />
            {words[way]}
          </label>
        ))}
      </fieldset>
      {form.way === "move" ? (
        <DayFields {...{ meeting, form, onChange }} />
      ) : (
        <Field label={calendar.reason} hint={calendar.reasonHint}>
          {({ id, describedBy }) => (
            <TextInput
              id={id}
              describedBy={describedBy}
              value={form.reason}
              maxLength={500}
              onChange={(reason) => onChange({ ...form, reason })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function DayFields({ meeting, form, onChange }: MoveFieldsProps) {
  const { text, language } = useMessages();
  const { calendar } = text;
  const view = usePlanView();
  const today = useToday();
  const series = view.seriesOf(meeting);
  const free = series && nextFreeOccurrence(view, series, meeting.when?.date ?? today);
  const field = (key: "date" | "start", label: string) => (
    <Field label={label}>
      {({ id }) => (
        <TextInput
          id={id}
          type={key === "date" ? "date" : "time"}
          value={form[key]}
          onChange={(value) => onChange({ ...form, [key]: value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="row g5">
        {field("date", calendar.newDay)}
        {field("start", calendar.newStart)}
      </div>
      {free !== undefined && (
        <div>
          <Button small onPress={() => onChange({ ...form, date: free })}>
            {calendar.nextFree(formatDay(free, language, "short"))}
          </Button>
        </div>
      )}
    </>
  );
}
