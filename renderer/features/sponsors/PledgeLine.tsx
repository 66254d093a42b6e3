import { Trash2 } from "lucide-react";
import { pledgeRecord } from "#core/model/records/pledge.ts";
import { removalEdits } from "#core/planning/roster/removalEdits.ts";
import type { SponsorPledge } from "#core/planning/roster/sponsorCard.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { DraftSelect } from "../../parts/draft/DraftSelect.tsx";
import { DayText } from "../../parts/roster/DayText.tsx";
import { Fact } from "../../parts/roster/Fact.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { pledgeStateMeaning } from "./pledgeStateMeaning.ts";
import { pledgeStates } from "#core/model/records/pledge.ts";

export interface PledgeLineProps extends SponsorPledge {
  readonly place: number;
  /** The sponsor's. */
  readonly name: string;
}

/** One promise: what, how far, when to ask again, and for which meeting. */
export function PledgeLine({ pledge, meeting, topic, due, place, name }: PledgeLineProps) {
  const { sponsors } = useMessages().text;
  const desk = useDesk();
  const perform = useAct();
  const gives = pledge.gives ?? sponsors.unnamedPledge;
  const shared = { record: pledgeRecord, id: pledge.id, act: "change-pledges" } as const;

  function remove(): void {
    const edits = removalEdits(desk.plans.getState().rows, { table: "pledge", id: pledge.id });
    void perform("change-pledges", edits, name);
  }

  return (
    <div className="pledge">
      <Fact {...shared} field="gives" label={sponsors.pledgeGives(place + 1)} />
      <DraftSelect
        label={sponsors.pledgeState(gives)}
        options={pledgeStates.map((value) => ({ value, label: sponsors.states[value] }))}
        of={{
          place: { table: "pledge", id: pledge.id, field: "state" },
          act: "change-pledges",
          subject: () => name,
          meaning: pledgeStateMeaning(pledge.id),
        }}
      />
      <IconButton icon={Trash2} small label={sponsors.removePledge(gives)} onPress={remove} />
      <p className="t2 sm trunc">
        {meeting ? (
          <ViewLink to={{ view: "meeting", id: meeting.id }}>
            {meeting.when && (
              <>
                <DayText day={meeting.when.date} withWeekday />
                {" · "}
              </>
            )}
            <bdi>{topic ?? sponsors.untitledMeeting}</bdi>
          </ViewLink>
        ) : (
          sponsors.forTheGroup
        )}
      </p>
      <div className={due === "late" || due === "today" ? "pledge-day late" : "pledge-day"}>
        <Fact {...shared} field="followUpOn" kind="date" label={sponsors.followUp} />
      </div>
    </div>
  );
}
