import { edit } from "#core/changes/edit.ts";
import { groupId, groupRecord } from "#core/model/records/group.ts";
import { useAct } from "../../context/useAct.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { DraftInput } from "../../parts/draft/DraftInput.tsx";
import { RowSelect } from "../../parts/draft/RowSelect.tsx";
import { RowTextField } from "../../parts/draft/RowTextField.tsx";
import { systemZone } from "../../parts/systemZone.ts";
import { ZoneField } from "../../parts/ZoneField.tsx";
import { Card } from "../../ui/Card.tsx";
import { conductField } from "./conductField.ts";

const ofGroup = { record: groupRecord, id: groupId, act: "change-group" } as const;

/** What the plan knows of the group itself. */
export function GroupCard() {
  const { text } = useMessages();
  const { settings } = text;
  const { weekDays } = settings;
  const act = useAct();
  const { group } = usePlanView();
  const setZone = (zone: string) =>
    void act("change-group", [edit(["group", groupId, "zone"], zone)], group?.name);
  return (
    <Card title={settings.group} footer={settings.groupHint}>
      <div className="settings-fields">
        <RowTextField {...ofGroup} field="name" label={text.groupName} />
        <ZoneField zone={group?.zone ?? systemZone()} onChange={setZone} />
        <RowTextField
          {...ofGroup}
          field="country"
          label={settings.country}
          placeholder={settings.countryHint}
        />
        <RowTextField
          {...ofGroup}
          field="languages"
          label={settings.languages}
          placeholder={settings.languagesHint}
        />
        <RowSelect
          {...ofGroup}
          field="weekStart"
          label={settings.weekStart}
          options={[
            { value: "", label: weekDays.system },
            { value: "1", label: weekDays.monday },
            { value: "6", label: weekDays.saturday },
            { value: "7", label: weekDays.sunday },
          ]}
        />
        <DraftInput
          of={conductField}
          kind="url"
          label={settings.codeOfConduct}
          placeholder={settings.codeOfConductHint}
        />
      </div>
    </Card>
  );
}
