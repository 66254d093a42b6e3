import { useState } from "react";
import { mintId } from "#core/model/id.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { contactEdits } from "#core/planning/roster/contactEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { PrivateMark } from "./PrivateMark.tsx";
import type { RosterTable } from "./rosterKind.ts";

export interface LogContactProps {
  readonly about: { readonly table: RosterTable; readonly id: string };
  readonly name: string;
  readonly onClose: () => void;
}

interface Form {
  readonly on: string;
  readonly words: string;
  readonly nextStep: string;
  readonly nextOn: string;
}

/** Asks what was said, on which day, and what is next. */
export function LogContact({ about, name, onClose }: LogContactProps) {
  const { roster } = useMessages().text;
  const desk = useDesk();
  const perform = useAct();
  const today = useToday();
  const [form, setForm] = useState<Form>({ on: today, words: "", nextStep: "", nextOn: "" });
  const on = parseLocalDate(form.on);
  const isEmpty = form.words.trim() === "" && form.nextStep.trim() === "" && form.nextOn === "";

  function save(): void {
    if (!on || isEmpty) return;
    const id = mintId<"contactNote">(desk.random);
    const { words, nextStep } = form;
    const note = { id, with: about, on, words, nextStep, nextOn: parseLocalDate(form.nextOn) };
    void perform("log-contact", contactEdits(note), name);
    onClose();
  }

  return (
    <Dialog
      title={roster.logContactWith(name)}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <PrivateMark />
          <span className="grow" />
          <Button onPress={onClose}>{roster.cancel}</Button>
          <Button look="primary" submits disabled={!on || isEmpty}>
            {roster.logContact}
          </Button>
        </>
      }
    >
      <Fields form={form} setForm={setForm} />
    </Dialog>
  );
}

interface FieldsProps {
  readonly form: Form;
  readonly setForm: (form: Form) => void;
}

function Fields({ form, setForm }: FieldsProps) {
  const { roster } = useMessages().text;
  return (
    <div className="roster-form">
      <Field label={roster.contactWords}>
        {({ id }) => (
          <TextArea id={id} value={form.words} onChange={(words) => setForm({ ...form, words })} />
        )}
      </Field>
      <Field label={roster.contactOn}>
        {({ id }) => (
          <TextInput
            id={id}
            type="date"
            value={form.on}
            onChange={(value) => setForm({ ...form, on: value })}
          />
        )}
      </Field>
      <Field label={roster.nextStep} hint={roster.optional}>
        {({ id, describedBy }) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            maxLength={2000}
            value={form.nextStep}
            onChange={(nextStep) => setForm({ ...form, nextStep })}
          />
        )}
      </Field>
      <Field label={roster.nextOn} hint={roster.optional}>
        {({ id, describedBy }) => (
          <TextInput
            id={id}
            type="date"
            describedBy={describedBy}
            value={form.nextOn}
            onChange={(nextOn) => setForm({ ...form, nextOn })}
          />
        )}
      </Field>
    </div>
  );
}
