import type { PersonCard } from "#core/planning/roster/personCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { languageNames } from "./languageNames.ts";
import { LevelMark } from "./LevelMark.tsx";
import { StageMark } from "./StageMark.tsx";

/** Who it is, and how far it has come with them. */
export function SpeakerHead({ card, name }: { readonly card: PersonCard; readonly name: string }) {
  const { language } = useMessages();
  const { person, stage, timesGiven, level } = card;
  const about = [person.pronouns, languageNames(person.languages ?? [], language)];
  return (
    <header>
      <div className="roster-hd">
        <Avatar id={person.id} name={person.name ?? ""} large />
        <div className="grow">
          <h2 className="roster-name">
            <bdi>{name}</bdi>
          </h2>
          <p className="t2">{about.filter((one) => one !== undefined && one !== "").join(" · ")}</p>
        </div>
      </div>
      <div className="row wrap roster-signs">
        <StageMark {...{ stage, timesGiven }} />
        {level !== undefined && <LevelMark level={level} />}
      </div>
    </header>
  );
}
