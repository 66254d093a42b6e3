import { useEffect, useState } from "react";
import type { SnapshotSummary } from "#core/host/mergeCalls.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatMoment } from "../../i18n/formatMoment.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { SnapshotDialog } from "./SnapshotDialog.tsx";

/** So many at first, and older ones on demand. */
const SHOWN = 8;
const KILO = 1000;

/** The states of the plan that this computer has kept by itself. */
export function Snapshots() {
  const { text, language } = useMessages();
  const snapshots = useSnapshots();
  const [shown, setShown] = useState(SHOWN);
  const [looked, setLooked] = useState<SnapshotSummary>();
  const now = useDeskState("clock", (state) => new Date(state.now).toISOString());
  const { sharing } = text;
  return (
    <Card lines title={sharing.snapshots} footer={sharing.snapshotsHint}>
      {snapshots.length === 0 && <p className="pad t2">{sharing.noSnapshots}</p>}
      <ul className="lines">
        {snapshots.slice(0, shown).map((snapshot) => {
          const when = formatMoment(snapshot.at, language, now);
          return (
            <li key={snapshot.name} className="item">
              <time className="grow" dateTime={snapshot.at}>
                {when}
              </time>
              <span className="t3 sm num">
                {sharing.kilobytes(Math.ceil(snapshot.bytes / KILO))}
              </span>
              <Button small onPress={() => setLooked(snapshot)}>
                <span aria-hidden="true">{sharing.look}</span>
                <span className="vh">{sharing.lookAt(when)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {snapshots.length > shown && (
        <div className="pad">
          <Button look="ghost" small onPress={() => setShown(Infinity)}>
            {sharing.showOlder(snapshots.length - shown)}
          </Button>
        </div>
      )}
      {looked && <SnapshotDialog snapshot={looked} onClose={() => setLooked(undefined)} />}
    </Card>
  );
}

/** Listed anew when the plan has changed: that is when one may have been made. */
function useSnapshots(): readonly SnapshotSummary[] {
  const desk = useDesk();
  const rows = useDeskState("plans", (state) => state.rows);
  const [snapshots, setSnapshots] = useState<readonly SnapshotSummary[]>([]);
  useEffect(() => {
    let isGone = false;
    void desk.listSnapshots().then((listed) => {
      if (!isGone && listed.ok) setSnapshots(listed.value);
    });
    return () => {
      isGone = true;
    };
  }, [desk, rows]);
  return snapshots;
}
