import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { charactersOver } from "./charactersOver.ts";
import type { FormField } from "./toFormRows.ts";

export interface TooLongProps {
  readonly fields: readonly FormField[];
  readonly meeting: Meeting["id"];
}

/** Which fields do not fit, and by how much. What is too long a person shortens. */
export function TooLong({ fields, meeting }: TooLongProps) {
  const { text } = useMessages();
  const tooLong = fields.filter((field) => charactersOver(field) > 0);
  if (tooLong.length === 0) return null;
  return (
    <div className="banner s-error" role="status">
      <Icon of={ErrorGlyph} />
      <div className="grow">
        {tooLong.map((field) => (
          <h2 key={field.id}>
            {text.publish.tooLong({ field: field.label, over: charactersOver(field) })}
          </h2>
        ))}
        <p className="t2">{text.publish.tooLongText}</p>
      </div>
      <ViewLink to={{ view: "meeting", id: meeting }} className="btn sm">
        {text.publish.openMeeting}
      </ViewLink>
    </div>
  );
}
