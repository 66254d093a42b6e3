import { Clock, Mic } from "lucide-react";
import type { Talk } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { ViewLink } from "../../../parts/ViewLink.tsx";
import { Avatar } from "../../../ui/Avatar.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { LevelTag } from "../LevelTag.tsx";
import { stageSigns } from "./stageSigns.ts";
import { TalkForm } from "./TalkForm.tsx";
import { TalkTicks } from "./TalkTicks.tsx";
import type { TalkActs } from "./useTalkActs.ts";

export interface TalkRowProps {
  readonly talk: Talk;
  readonly acts: TalkActs;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A talk in two lines, and under them its fields where it is open. */
export function TalkRow({ talk, acts, isOpen, onOpen }: TalkRowProps) {
  const { text } = useMessages();
  const { icon, tone } = stageSigns[talk.state?.name ?? "idea"];
  const title = talk.title ?? text.meeting.untitledTalk;
  return (
    <div className={talk.state?.name === "stand-by" ? "talk-item standby" : "talk-item"}>
      <div className="talk">
        <Face talk={talk} />
        <div className="grow">
          <button
            type="button"
            className="plain-button med tl"
            aria-expanded={isOpen}
            title={text.meeting.editTalk(title)}
            dir="auto"
            onClick={() => onOpen(!isOpen)}
          >
            {title}
          </button>
          <div className="t2 sm row wrap talk-more">
            <Speakers talk={talk} />
            <LevelTag level={talk.level} />
            {talk.minutes !== undefined && (
              <Tag bare icon={Clock}>
                {text.meeting.length(talk.minutes)}
              </Tag>
            )}
          </div>
        </div>
        <TalkTicks talk={talk} />
        <span className={`state ${tone}`}>
          <Icon of={icon} />
          {text.meeting.stages[talk.state?.name ?? "idea"]}
        </span>
      </div>
      {isOpen && <TalkForm talk={talk} acts={acts} onDone={() => onOpen(false)} />}
    </div>
  );
}

function Face({ talk }: Pick<TalkRowProps, "talk">) {
  const [first] = usePlanView().speakersOf(talk.id);
  if (first) return <Avatar id={first.id} name={first.name ?? "?"} />;
  return (
    <span className="avatar empty-face">
      <Icon of={Mic} size="sm" />
    </span>
  );
}

function Speakers({ talk }: Pick<TalkRowProps, "talk">) {
  const { text } = useMessages();
  const speakers = usePlanView().speakersOf(talk.id);
  if (speakers.length === 0) return <span className="t3">{text.meeting.noSpeaker}</span>;
  return speakers.map(({ id, name }) => (
    <ViewLink key={id} to={{ view: "speakers", id }} className="quiet-link">
      {name ?? text.meeting.unnamedPerson}
    </ViewLink>
  ));
}
