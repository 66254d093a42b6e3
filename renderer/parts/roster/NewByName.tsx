import { useState } from "react";
import { filterRoster } from "#core/planning/roster/filterRoster.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { RosterWords } from "./rosterKind.ts";

/** Somebody or something that is there already. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

export interface NewByNameProps {
  readonly words: RosterWords;
  readonly known: readonly KnownName[];
  readonly onCreate: (name: string) => void;
  /** Goes to one that is there already instead. */
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** More than these are no help to somebody who is typing. */
const MOST_SHOWN = 3;

/** Asks for the name of a new one, and says who of that name is there already. */
export function NewByName({ words, known, onCreate, onPick, onClose }: NewByNameProps) {
  const { text } = useMessages();
  const [name, setName] = useState("");
  const isNamed = name.trim() !== "";
  const alike = name.trim().length < 2 ? [] : filterRoster(known, name, (one) => one.name);
  return (
    <Dialog
      title={words.newOne}
      onClose={onClose}
      onSubmit={() => {
        if (isNamed) onCreate(name);
      }}
      actions={
        <>
          <Button onPress={onClose}>{text.roster.cancel}</Button>
          <Button look="primary" submits disabled={!isNamed}>
            {words.create}
          </Button>
        </>
      }
    >
      <Field label={text.roster.name}>
        {(ids) => <TextInput id={ids.id} value={name} onChange={setName} maxLength={2000} />}
      </Field>
      {alike.length > 0 && (
        <div className="roster-alike">
          <p className="sm t3">{text.roster.alreadyThere}</p>
          {alike.slice(0, MOST_SHOWN).map((one) => (
            <Button key={one.id} small onPress={() => onPick(one.id)}>
              {text.roster.show(one.name)}
            </Button>
          ))}
        </div>
      )}
    </Dialog>
  );
}
