import { Check, Trash2 } from "lucide-react";
import { talkRecord, talkStates, type Talk } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { DraftSelect } from "../../../parts/draft/DraftSelect.tsx";
import { RowTextField } from "../../../parts/draft/RowTextField.tsx";
import { Button } from "../../../ui/Button.tsx";
import { SpeakersField } from "./SpeakersField.tsx";
import { talkStateField } from "./talkStateField.ts";
import { useFirstFieldFocus } from "../useFirstFieldFocus.ts";
import type { TalkActs } from "./useTalkActs.ts";

export interface TalkFormProps {
  readonly talk: Talk;
  readonly acts: TalkActs;
  readonly onDone: () => void;
}

/** The fields of a talk. Each saves when it is left. */
export function TalkForm({ talk, acts, onDone }: TalkFormProps) {
  const words = useMessages().text.meeting;
  const form = useFirstFieldFocus();
  const field = (name: string) =>
    ({ record: talkRecord, id: talk.id, field: name, act: "change-talk" }) as const;
  const stages = talkStates.map((value) => ({ value, label: words.stages[value] }));
  return (
    <div
      className="talk-form col g5"
      ref={form}
      role="group"
      aria-label={words.editTalk(talk.title ?? words.untitledTalk)}
    >
      <RowTextField {...field("title")} label={words.talkTitle} placeholder={words.untitledTalk} />
      <SpeakersField talk={talk} acts={acts} />
      <div className="factfields">
        <DraftSelect label={words.stage} options={stages} of={talkStateField(talk.id)} />
        <RowTextField {...field("level")} label={words.level} />
        <RowTextField {...field("minutes")} label={words.talkMinutes} />
        <RowTextField {...field("language")} label={words.language} />
      </div>
      <RowTextField {...field("abstract")} kind="long" lines={5} label={words.abstract} />
      <div className="row">
        <Button small icon={Check} onPress={onDone}>
          {words.doneEditing}
        </Button>
        <span className="grow" />
        <Button small look="danger" icon={Trash2} onPress={() => acts.remove(talk)}>
          {words.removeTalk}
        </Button>
      </div>
    </div>
  );
}
