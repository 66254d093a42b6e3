import { X } from "lucide-react";
import type { Talk } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { Avatar } from "../../../ui/Avatar.tsx";
import { ComboBox } from "../../../ui/ComboBox.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import type { TalkActs } from "./useTalkActs.ts";

export interface SpeakersFieldProps {
  readonly talk: Talk;
  readonly acts: TalkActs;
}

/** Who gives a talk. One more is somebody of the plan, or somebody new of the name that was typed. */
export function SpeakersField({ talk, acts }: SpeakersFieldProps) {
  const words = useMessages().text.meeting;
  const { persons, speakersOf } = usePlanView();
  const speakers = speakersOf(talk.id);
  const taken = new Set<string>(speakers.map(({ id }) => id));
  const choices = persons
    .filter(({ id, name }) => name !== undefined && !taken.has(id))
    .map(({ id, name = "", affiliation }) => ({ id, label: name, hint: affiliation }));
  return (
    <div className="col g3">
      {speakers.length > 0 && (
        <ul className="row wrap" role="list" aria-label={words.speakers}>
          {speakers.map(({ id, name }) => {
            const said = name ?? words.unnamedPerson;
            return (
              <li key={id} className="row chip">
                <Avatar id={id} name={name ?? "?"} />
                <span className="trunc">{said}</span>
                <IconButton
                  small
                  icon={X}
                  label={words.removeSpeaker(said)}
                  onPress={() => acts.removeSpeaker(talk, id)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <ComboBox
        adds
        label={words.addSpeaker}
        placeholder={words.searchPerson}
        choices={choices}
        onPick={(id) => {
          const person = persons.find((one) => one.id === id);
          if (person) acts.addSpeaker(talk, person.id);
        }}
        create={{
          sentence: words.createPerson,
          onCreate: (name) => acts.nameSpeaker(talk, name),
        }}
      />
    </div>
  );
}
