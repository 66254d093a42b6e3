import { useEffect } from "react";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatMoment } from "../../i18n/formatMoment.ts";
import { Card } from "../../ui/Card.tsx";

/** Where the plan lies, and when a copy of it last went elsewhere. */
export function PlanHere() {
  const { text, language } = useMessages();
  const desk = useDesk();
  const about = useDeskState("settings", (state) => state.about);
  const lastBackup = useDeskState("sharing", (state) => state.lastBackup);
  useEffect(() => void desk.readLastBackup(), [desk]);
  return (
    <Card title={text.sharing.here} footer={text.sharing.savedEverywhere}>
      <dl className="dl">
        <dt>{text.sharing.dataFolder}</dt>
        <dd className="mono">{about?.dataFolder}</dd>
        <dt>{text.sharing.lastBackup}</dt>
        <dd>
          {lastBackup === undefined ? text.sharing.noBackup : formatMoment(lastBackup, language)}
        </dd>
      </dl>
    </Card>
  );
}
