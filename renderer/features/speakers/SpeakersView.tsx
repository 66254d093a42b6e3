import { Mic, Upload, UserPlus } from "lucide-react";
import { useMemo, useState } from "react";
import { duplicateHints } from "#core/planning/roster/duplicateHints.ts";
import { personCard, type PersonCard } from "#core/planning/roster/personCard.ts";
import type { TalkStage } from "#core/planning/roster/talkStage.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { useToday } from "../../context/useToday.ts";
import type { RosterKind } from "../../parts/roster/rosterKind.ts";
import { RosterPage } from "../../parts/roster/RosterPage.tsx";
import { useRosterView } from "../../parts/roster/useRosterView.ts";
import type { Route } from "../../stores/navigation/route.ts";
import { Button } from "../../ui/Button.tsx";
import { SpeakerDetail } from "./SpeakerDetail.tsx";
import { StageFilter } from "./StageFilter.tsx";
import "./speakers.css";
import { useSpeakerColumns } from "./useSpeakerColumns.tsx";

const kind: RosterKind<PersonCard> = {
  table: "person",
  view: "speakers",
  icon: Mic,
  newIcon: UserPlus,
  create: "new-person",
  remove: "delete-person",
  idOf: ({ person }) => person.id,
  nameOf: ({ person }) => person.name,
  textOf: ({ person, talks }) =>
    [person.name, person.affiliation, ...talks.map(({ talk }) => talk.title)].join(" "),
  layout: "table",
  rowHeight: 2.625,
};

export interface SpeakersViewProps {
  readonly route: Extract<Route, { readonly view: "speakers" }>;
}

/** Everybody who spoke, will or could: where it stands with them, and what is next. */
export function SpeakersView({ route }: SpeakersViewProps) {
  const { speakers } = useMessages().text;
  const roster = useRosterView();
  const today = useToday();
  const [stage, setStage] = useState<TalkStage>();
  const cards = useMemo(
    () => roster.plan.persons.map((person) => personCard(roster, person, today)),
    [roster, today],
  );
  const hints = useMemo(() => duplicateHints(roster.plan.persons), [roster]);
  return (
    <RosterPage
      kind={kind}
      words={{ ...speakers, count: speakers.count(cards.length), newOne: speakers.newPerson }}
      columns={useSpeakerColumns()}
      all={cards}
      cards={stage === undefined ? cards : cards.filter((card) => card.stage === stage)}
      clearFilter={() => setStage(undefined)}
      above={<StageFilter cards={cards} chosen={stage} onChoose={setStage} />}
      secondWay={<ImportWay />}
      selected={route.id}
    >
      {(card) => <SpeakerDetail card={card} hints={hints} />}
    </RosterPage>
  );
}

function ImportWay() {
  const { speakers } = useMessages().text;
  const navigate = useNavigate();
  return (
    <>
      <Button icon={Upload} onPress={() => navigate({ view: "import" })}>
        {speakers.import}
      </Button>
      <p className="sm t3">{speakers.importHint}</p>
    </>
  );
}
