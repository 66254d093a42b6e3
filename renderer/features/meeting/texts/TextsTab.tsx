import type { Meeting } from "#core/model/records/meeting.ts";
import { meetingRecord } from "#core/model/records/meeting.ts";
import { talkRecord } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { TextCard } from "./TextCard.tsx";

/** What is written about a meeting and its talks, each beside how it reads. */
export function TextsTab({ meeting }: { readonly meeting: Meeting }) {
  const words = useMessages().text.meeting;
  const talks = usePlanView().talksOf(meeting.id);
  const description = { record: meetingRecord, id: meeting.id, field: "description" } as const;
  return (
    <div className="col g6">
      <TextCard
        title={words.descriptionOf}
        language={meeting.language}
        source={meeting.description?.source}
        of={{ ...description, act: "change-meeting" }}
      />
      {talks.map((talk) => (
        <TextCard
          key={talk.id}
          title={words.abstractOf(talk.title ?? words.untitledTalk)}
          language={talk.language ?? meeting.language}
          source={talk.abstract?.source}
          of={{ record: talkRecord, id: talk.id, field: "abstract", act: "change-talk" }}
        />
      ))}
    </div>
  );
}
