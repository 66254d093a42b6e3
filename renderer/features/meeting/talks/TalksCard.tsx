import { Mic, Plus } from "lucide-react";
import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Talk } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { TalkRow } from "./TalkRow.tsx";
import { useTalkActs } from "./useTalkActs.ts";

/** What is talked about and by whom; stand-bys come last. One talk at a time is open to be changed. */
export function TalksCard({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const view = usePlanView();
  const acts = useTalkActs();
  const [open, setOpen] = useState<Talk["id"]>();
  const talks = view.talksOf(meeting.id).toSorted((a, b) => standsBy(a) - standsBy(b));
  const add = () => void acts.add(meeting.id).then(setOpen);
  return (
    <Card
      lines
      title={text.meeting.talks}
      actions={
        <Button small look="ghost" icon={Plus} title={text.meeting.addTalk} onPress={add}>
          {text.meeting.add}
        </Button>
      }
    >
      {talks.length === 0 && (
        <Empty
          icon={Mic}
          title={text.meeting.noTalks}
          action={<Button onPress={add}>{text.meeting.addTalk}</Button>}
        >
          {text.meeting.noTalksText}
        </Empty>
      )}
      {talks.map((talk) => (
        <TalkRow
          key={talk.id}
          talk={talk}
          acts={acts}
          isOpen={open === talk.id}
          onOpen={(isOpen) => setOpen(isOpen ? talk.id : undefined)}
        />
      ))}
    </Card>
  );
}

function standsBy({ state }: Talk): number {
  return Number(state?.name === "stand-by");
}
