import type { Meeting } from "#core/model/records/meeting.ts";
import { AgendaCard } from "../agenda/AgendaCard.tsx";
import { ChecklistCard } from "../checklist/ChecklistCard.tsx";
import { FactsCard } from "../facts/FactsCard.tsx";
import { TalksCard } from "../talks/TalksCard.tsx";

/** How the evening goes, who speaks, what is left to do, and the facts to change. */
export function PlanTab({ meeting }: { readonly meeting: Meeting }) {
  return (
    <div className="meeting-cols">
      <div className="col g6">
        <AgendaCard meeting={meeting} />
        <TalksCard meeting={meeting} />
        <FactsCard meeting={meeting} />
      </div>
      <ChecklistCard meeting={meeting} />
    </div>
  );
}
