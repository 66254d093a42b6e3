import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";
import type { DraftFieldOptions } from "./fieldMeaning.ts";
import { useDraftField } from "./useDraftField.ts";

export interface DraftSelectProps {
  readonly label: string;
  readonly of: DraftFieldOptions;
  /** Each by the text that means it; an empty one empties the field. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few values. A choice is not typed: it is saved at once. */
export function DraftSelect({ label, of, options }: DraftSelectProps) {
  const { text, isDraft, type, leave } = useDraftField(of);
  const messages = useMessages().text;
  return (
    <Field label={label} hint={isDraft ? messages.notYetSaved : undefined}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="select"
          value={text}
          aria-describedby={describedBy}
          onChange={(event) => {
            type(event.target.value);
            leave();
          }}
        >
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
