import { useState } from "react";
import { mintId } from "#core/model/id.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { Sponsor } from "#core/model/records/sponsor.ts";
import { pledgeEdits } from "#core/planning/roster/pledgeEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useMeetingOptions } from "../../parts/roster/useMeetingOptions.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

export interface AddPledgeProps {
  readonly sponsor: Sponsor["id"];
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks what a sponsor is to give, and for which meeting. */
export function AddPledge({ sponsor, name, onClose }: AddPledgeProps) {
  const { roster, sponsors } = useMessages().text;
  const desk = useDesk();
  const perform = useAct();
  const options = useMeetingOptions(sponsors.forTheGroup);
  const [gives, setGives] = useState("");
  const [meeting, setMeeting] = useState("");

  function save(): void {
    if (gives.trim() === "") return;
    const id = mintId<"pledge">(desk.random);
    const at = options.find(({ value }) => value !== "" && value === meeting);
    const pledge = { id, sponsor, gives, meeting: at && (at.value as Meeting["id"]) };
    void perform("change-pledges", pledgeEdits(pledge), name);
    onClose();
  }

  return (
    <Dialog
      title={sponsors.newPledgeOf(name)}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button onPress={onClose}>{roster.cancel}</Button>
          <Button look="primary" submits disabled={gives.trim() === ""}>
            {sponsors.createPledge}
          </Button>
        </>
      }
    >
      <div className="roster-form">
        <Field label={sponsors.gives}>
          {({ id }) => (
            <TextInput
              id={id}
              value={gives}
              onChange={setGives}
              placeholder={sponsors.givesPlaceholder}
              maxLength={2000}
            />
          )}
        </Field>
        <Field label={sponsors.meeting}>
          {({ id }) => (
            <SelectInput id={id} value={meeting} options={options} onChange={setMeeting} />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
