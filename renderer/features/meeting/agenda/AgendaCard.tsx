import { CalendarClock, Plus } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { AgendaFooter } from "./AgendaFooter.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { lengthWords } from "./lengthWords.ts";
import { useAgenda } from "./useAgenda.ts";
import { useAgendaActs } from "./useAgendaActs.ts";

/** How the evening goes, part by part, with the clock times that follow from the start. */
export function AgendaCard({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useMessages();
  const { items, times } = useAgenda(meeting);
  const acts = useAgendaActs(meeting, items);
  const closes = usePlanView().venueOf(meeting)?.closes;
  const length = lengthWords(times.minutes, text.meeting);
  return (
    <Card
      lines
      title={text.meeting.agenda}
      actions={
        <>
          <span className="t3 sm">
            {closes === undefined ? length : text.meeting.venueClosesAt({ length, time: closes })}
          </span>
          <Button
            small
            look="ghost"
            icon={Plus}
            title={text.meeting.addPart}
            onPress={() => acts.add()}
          >
            {text.meeting.add}
          </Button>
        </>
      }
      footer={items.length > 0 ? <AgendaFooter times={times} /> : undefined}
    >
      {items.length === 0 ? (
        <Empty
          icon={CalendarClock}
          title={text.meeting.noAgenda}
          action={<Button onPress={acts.layOut}>{text.meeting.draftAgenda}</Button>}
        >
          {text.meeting.noAgendaText}
        </Empty>
      ) : (
        <AgendaList times={times} acts={acts} />
      )}
    </Card>
  );
}
