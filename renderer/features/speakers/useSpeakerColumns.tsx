import { Presentation } from "lucide-react";
import type { PersonCard } from "#core/planning/roster/personCard.ts";
import { talkStages } from "#core/planning/roster/talkStage.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { Messages } from "../../i18n/english.ts";
import { DayText } from "../../parts/roster/DayText.tsx";
import { NextStepText } from "../../parts/roster/NextStepText.tsx";
import type { RosterColumn } from "../../parts/roster/rosterKind.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LevelMark } from "./LevelMark.tsx";
import { StageMark } from "./StageMark.tsx";

/** The columns of the roster. None has anything by which somebody could be reached. */
export function useSpeakerColumns(): readonly RosterColumn<PersonCard>[] {
  const { text } = useMessages();
  return [...aboutColumns(text), ...progressColumns(text)];
}

/** Who, on what, for whom. */
function aboutColumns({ roster, speakers }: Messages): readonly RosterColumn<PersonCard>[] {
  const { columns } = speakers;
  return [
    {
      id: "name",
      label: columns.name,
      keyOf: ({ person }) => person.name,
      cell: ({ person }) => (
        <span className="row">
          <Avatar id={person.id} name={person.name ?? ""} />
          <bdi className={person.name === undefined ? "t3 trunc" : "med trunc"}>
            {person.name ?? roster.noName}
          </bdi>
        </span>
      ),
    },
    {
      id: "talk",
      label: columns.talk,
      keyOf: ({ topic }) => topic?.talk.title,
      cell: ({ topic }) => <TopicCell topic={topic} />,
    },
    {
      id: "level",
      label: columns.level,
      isExtra: true,
      keyOf: ({ level }) => level,
      cell: ({ level }) => level !== undefined && <LevelMark level={level} short />,
    },
  ];
}

/** How far, and what next. */
function progressColumns({ roster, speakers }: Messages): readonly RosterColumn<PersonCard>[] {
  const { columns } = speakers;
  return [
    {
      id: "stage",
      label: columns.stage,
      keyOf: ({ stage }) => String(talkStages.indexOf(stage)),
      cell: ({ stage, timesGiven }) => <StageMark {...{ stage, timesGiven }} bare />,
    },
    {
      id: "lastContact",
      label: columns.lastContact,
      isExtra: true,
      keyOf: ({ lastContact }) => lastContact,
      cell: ({ lastContact }) => (
        <span className="t2 nowrap num">
          {lastContact === undefined ? roster.never : <DayText day={lastContact} />}
        </span>
      ),
    },
    {
      id: "nextStep",
      label: columns.nextStep,
      keyOf: ({ next }) => next && (next.on ?? "~"),
      cell: ({ next }) => next && <NextStepText next={next} />,
    },
  ];
}

function TopicCell({ topic }: Pick<PersonCard, "topic">) {
  const { speakers } = useMessages().text;
  if (!topic) return <span className="t3">{speakers.noTalk}</span>;
  return (
    <span className="row t2">
      <span className="t3 row">
        <Icon of={Presentation} />
      </span>
      <bdi className="trunc">{topic.talk.title ?? speakers.untitledTalk}</bdi>
    </span>
  );
}
