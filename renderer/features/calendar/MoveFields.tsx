import { useId } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { nextFreeOccurrence } from "#core/planning/calendar/nextFreeOccurrence.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "./formatDay.ts";

const ways = ["move", "postpone", "cancel"] as const;

/** As it is typed. */
export interface MoveForm {
  readonly way: (typeof ways)[number];
  readonly date: string;
  readonly start: string;
  readonly reason: string;
}

export interface MoveFieldsProps {
  readonly meeting: Meeting;
  readonly data: CalendarData;
  readonly form: MoveForm;
  readonly onChange: (form: MoveForm) => void;
}

/** What happens to a meeting: another day, no day yet, or not at all; and what goes with that. */
export function MoveFields({ meeting, data, form, onChange }: MoveFieldsProps) {
  const { calendar } = useMessages().text;
  const name = useId();
  const words = {
    move: calendar.wayMove,
    postpone: calendar.wayPostpone,
    cancel: calendar.wayCancel,
  };
  return (
    <>
      <fieldset className="ways">
        <legend className="vh">{calendar.moveWays}</legend>
        {ways.map((way) => (
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
        <DayFields {...{ meeting, data, form, onChange }} />
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

function DayFields({ meeting, data, form, onChange }: MoveFieldsProps) {
  const { text, language } = useMessages();
  const { calendar } = text;
  const series = data.view.seriesOf(meeting);
  const from = meeting.when?.date ?? data.today;
  const free = series && nextFreeOccurrence(data.view, series, from);
  return (
    <>
      <div className="row g5">
        <Field label={calendar.newDay}>
          {({ id }) => (
            <TextInput
              id={id}
              type="date"
              value={form.date}
              onChange={(date) => onChange({ ...form, date })}
            />
          )}
        </Field>
        <Field label={calendar.newStart}>
          {({ id }) => (
            <TextInput
              id={id}
              type="time"
              value={form.start}
              onChange={(start) => onChange({ ...form, start })}
            />
          )}
        </Field>
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
