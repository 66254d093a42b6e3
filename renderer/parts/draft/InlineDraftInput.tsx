import { useId, type KeyboardEvent } from "react";
import { useMessages } from "../../context/useMessages.ts";
import type { DraftFieldOptions } from "./fieldMeaning.ts";
import { useDraftField } from "./useDraftField.ts";

export interface InlineDraftInputProps {
  /** Heard only: what it is is seen from where it stands. */
  readonly label: string;
  readonly of: DraftFieldOptions;
  /** The class that makes it look like the text around it. */
  readonly look: string;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  /** Further keys, asked before those of the field. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field that reads as text until somebody types over it. It saves when left, as all fields do. */
export function InlineDraftInput({ label, of, look, ...props }: InlineDraftInputProps) {
  const { text, isDraft, isWrong, type, leave, giveUp } = useDraftField(of);
  const messages = useMessages().text;
  const hintId = useId();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    props.onKeyDown?.(event);
    if (event.key === "Escape" && isDraft) {
      // The field's own: the layer around it stays open.
      event.stopPropagation();
      giveUp();
    }
    if (event.key === "Enter") leave();
  }

  return (
    <>
      <input
        className={look}
        value={text}
        aria-label={label}
        aria-describedby={isWrong ? hintId : undefined}
        aria-invalid={isWrong || undefined}
        data-plan-field={isDraft ? "draft" : "saved"}
        placeholder={props.placeholder}
        inputMode={props.numeric === true ? "numeric" : undefined}
        title={text === "" ? undefined : text}
        dir="auto"
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {isWrong && (
        <span className="vh" id={hintId} role="alert">
          {messages.shell.notAValue}
        </span>
      )}
    </>
  );
}
