import type { KeyboardEvent } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";
import { useDraftField, type FieldOfMeeting } from "./useDraftField.ts";

export interface DraftInputProps extends FieldOfMeeting {
  readonly label: string;
  readonly kind: "text" | "date" | "time" | "long";
}

/** A field of text. Leaving it or Enter saves it, Escape gives up what was typed. */
export function DraftInput({ label, kind, ...field }: DraftInputProps) {
  const { text, isDraft, type, leave, giveUp } = useDraftField(field);
  const messages = useMessages().text;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") giveUp();
    if (event.key === "Enter" && kind !== "long") leave();
  }

  return (
    <Field label={label} hint={isDraft ? messages.notYetSaved : undefined}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          className: "control",
          value: text,
          "aria-describedby": describedBy,
          // Tells the commands of the page whether undo is the field's own for now, or the plan's.
          "data-plan-field": isDraft ? "draft" : "saved",
          onBlur: leave,
          onKeyDown,
        };
        return kind === "long" ? (
          <textarea {...shared} rows={6} onChange={(event) => type(event.target.value)} />
        ) : (
          <input {...shared} type={kind} onChange={(event) => type(event.target.value)} />
        );
      }}
    </Field>
  );
}
