import type { KeyboardEvent } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";
import type { DraftFieldOptions } from "./fieldMeaning.ts";
import { useDraftField } from "./useDraftField.ts";

export interface DraftInputProps {
  readonly label: string;
  readonly of: DraftFieldOptions;
  readonly kind?: "text" | "date" | "time" | "number" | "email" | "tel" | "url" | "long";
  /** What it means that nothing is in it. */
  readonly placeholder?: string;
  /** Lines of a long text. */
  readonly lines?: number;
}

/** A field of text. Leaving it or Enter saves it, Escape gives up what was typed. */
export function DraftInput({ label, of, kind = "text", placeholder, lines = 6 }: DraftInputProps) {
  const { text, isDraft, isWrong, type, leave, giveUp } = useDraftField(of);
  const messages = useMessages().text;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && isDraft) {
      // The field's own: the layer around it stays open.
      event.stopPropagation();
      giveUp();
    }
    if (event.key === "Enter" && kind !== "long") leave();
  }

  const hint = isWrong ? messages.shell.notAValue : isDraft ? messages.notYetSaved : undefined;
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          className: "input",
          value: text,
          placeholder,
          "aria-describedby": describedBy,
          "aria-invalid": isWrong,
          // Tells the commands of the page whether undo is the field's own for now, or the plan's.
          "data-plan-field": isDraft ? "draft" : "saved",
          onBlur: leave,
          onKeyDown,
        };
        return kind === "long" ? (
          <textarea {...shared} rows={lines} onChange={(event) => type(event.target.value)} />
        ) : (
          <input {...shared} type={kind} onChange={(event) => type(event.target.value)} />
        );
      }}
    </Field>
  );
}
