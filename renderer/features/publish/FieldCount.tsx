import { useMessages } from "../../context/useMessages.ts";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { charactersOver } from "./charactersOver.ts";
import type { FormField } from "./toFormRows.ts";

/** How long a field is beside how long it may be, as a number and as a bar. */
export function FieldCount({ field }: { readonly field: FormField }) {
  const { language, text } = useMessages();
  const { length, limit } = field.marked ?? field.plain;
  if (limit === undefined) return null;
  const [count, most] = [length.toLocaleString(language), limit.toLocaleString(language)];
  const isOver = charactersOver(field) > 0;
  return (
    <span
      className={isOver ? "cnt num fg s-error" : "cnt num"}
      title={text.publish.charactersOf({ count, limit: most })}
    >
      {isOver && <Icon of={ErrorGlyph} size="sm" />}
      {count} / {most}
      {!isOver && (
        <span className="mini" aria-hidden="true">
          <span style={{ width: `${Math.max(4, Math.min(100, (length / limit) * 100))}%` }} />
        </span>
      )}
    </span>
  );
}
