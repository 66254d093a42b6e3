import { useState, type SyntheticEvent } from "react";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Field } from "../../ui/Field.tsx";

/** The two things that a new plan needs: what the group is called, and which clock it goes by. */
export function NewPlanForm() {
  const { text } = useMessages();
  const desk = useDesk();
  const [name, setName] = useState("");
  const [zone, setZone] = useState(systemZone);
  const isKnown = isZone(zone);

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (name.trim() !== "" && isKnown) void desk.createPlan({ name: name.trim(), zone });
  }

  return (
    <form className="form" onSubmit={onSubmit}>
      <Field label={text.groupName}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={text.zone} hint={isKnown ? text.zoneHint : text.unknownZone}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className="input"
            value={zone}
            aria-describedby={describedBy}
            aria-invalid={!isKnown}
            onChange={(event) => setZone(event.target.value)}
          />
        )}
      </Field>
      <button className="btn primary" type="submit">
        {text.createPlan}
      </button>
    </form>
  );
}

/** The zone of this computer, as the first guess of where the group meets. */
function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
