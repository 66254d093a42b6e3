import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Card } from "../../ui/Card.tsx";

/** Where everything lies, and what Convener does not do. */
export function DataCard() {
  const { settings } = useMessages().text;
  const about = useDeskState("settings", (state) => state.about);
  return (
    <Card title={settings.data} footer={settings.dataHint}>
      <dl className="dl">
        <dt>{settings.dataFolder}</dt>
        <dd className="mono">{about?.dataFolder}</dd>
        <dt>{settings.updates}</dt>
        <dd>{settings.updatesText}</dd>
        <dt>{settings.notPlanned}</dt>
        <dd>{settings.notPlannedText}</dd>
      </dl>
    </Card>
  );
}
