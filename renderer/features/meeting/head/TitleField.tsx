import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { InlineDraftInput } from "../../../parts/draft/InlineDraftInput.tsx";
import { titleMeaning } from "../../../parts/meetingForm/fieldMeanings.ts";
import { meetingField } from "../../../parts/meetingForm/meetingField.ts";

/** The title of the page, to be typed over in place. */
export function TitleField({ meeting: { id } }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  return (
    <InlineDraftInput
      label={text.meeting.title}
      look="titleinput"
      placeholder={text.meeting.titlePlaceholder}
      of={meetingField({ id, field: "title", act: "change-title", meaning: titleMeaning })}
    />
  );
}
