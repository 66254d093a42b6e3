import { Clock, MapPin, Repeat, Users } from "lucide-react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { Icon } from "../../../ui/Icon.tsx";
import type { IconShape } from "../../../ui/IconShape.ts";
import { focusFact, type FactName } from "../facts/focusFact.ts";
import { useFactWords, type FactWords } from "./useFactWords.ts";

export interface MeetingFactsProps {
  readonly meeting: Meeting;
  readonly onFacts: () => void;
}

const facts: readonly { readonly name: FactName; readonly icon: IconShape }[] = [
  { name: "start", icon: Clock },
  { name: "venue", icon: MapPin },
  { name: "date", icon: Repeat },
  { name: "rsvp", icon: Users },
];

/** When, where, by which rule, how to come. Each leads to the field that changes it. */
export function MeetingFacts({ meeting, onFacts }: MeetingFactsProps) {
  const words = useFactWords(meeting);
  function change(name: FactName): void {
    onFacts();
    // The page of the facts may have to be drawn first.
    requestAnimationFrame(() => focusFact(name));
  }
  return (
    <div className="factrow">
      {facts.map(({ name, icon }) => (
        <Fact key={name} icon={icon} words={words[name]} onPress={() => change(name)} />
      ))}
    </div>
  );
}

interface FactProps {
  readonly icon: IconShape;
  readonly words: FactWords;
  readonly onPress: () => void;
}

function Fact({ icon, words: { main, more }, onPress }: FactProps) {
  const { text } = useMessages();
  return (
    <button type="button" className="fact" title={text.meeting.changeFact(main)} onClick={onPress}>
      <Icon of={icon} />
      <span className="factwords">
        <span className="trunc">{main}</span>
        {more !== undefined && <small className="trunc">{more}</small>}
      </span>
    </button>
  );
}
