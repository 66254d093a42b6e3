import { useState, type Ref, type SyntheticEvent } from "react";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { systemZone } from "../../parts/systemZone.ts";
import { ZoneField } from "../../parts/ZoneField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** The two things that a new plan needs: what the group is called, and which clock it goes by. */
export function NewPlanForm({ nameRef }: { readonly nameRef: Ref<HTMLInputElement> }) {
  const { text } = useMessages();
  const desk = useDesk();
  const [name, setName] = useState("");
  const [zone, setZone] = useState(systemZone);

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (name.trim() !== "" && isZone(zone)) void desk.createPlan({ name: name.trim(), zone });
  }

  return (
    <form className="wnew" onSubmit={onSubmit}>
      <Field label={text.groupName}>
        {({ id }) => (
          <TextInput
            ref={nameRef}
            id={id}
            required
            maxLength={200}
            value={name}
            onChange={setName}
          />
        )}
      </Field>
      <ZoneField zone={zone} onChange={setZone} />
      <Button look="primary" submits>
        {text.createPlan}
      </Button>
    </form>
  );
}
