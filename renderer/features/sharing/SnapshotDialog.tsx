import { useEffect, useState } from "react";
import { describeFailure, type HostFailure } from "#core/host/describeFailure.ts";
import type { SnapshotPreview, SnapshotSummary } from "#core/host/mergeCalls.ts";
import type { Result } from "#core/model/result.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatMoment } from "../../i18n/formatMoment.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { RestoredRow } from "./RestoredRow.tsx";
import { useRecordWords } from "./useRecordWords.ts";

interface SnapshotDialogProps {
  readonly snapshot: SnapshotSummary;
  readonly onClose: () => void;
}

/** More rows than these nobody reads one by one. */
const SHOWN = 50;

/** What going back to a snapshot would change, and the button that does it. */
export function SnapshotDialog({ snapshot, onClose }: SnapshotDialogProps) {
  const { text, language } = useMessages();
  const desk = useDesk();
  const preview = usePreview(snapshot.name);
  const rows = preview?.ok ? preview.value.rows : [];
  const words = useRecordWords(rows);
  const title = text.sharing.snapshotOf(formatMoment(snapshot.at, language));

  async function restore(): Promise<void> {
    await desk.restoreSnapshot(snapshot.name);
    onClose();
  }

  return (
    <Dialog
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          {rows.length > 0 && (
            <Button look="primary" onPress={() => void restore()}>
              {text.sharing.goBack(rows.length)}
            </Button>
          )}
        </>
      }
    >
      {!preview && <Skeleton label={title} />}
      {preview?.ok === false && (
        <Banner tone="error">{describeFailure(preview.error, language)}</Banner>
      )}
      {preview?.ok && rows.length === 0 && <p>{text.sharing.nothingToRestore}</p>}
      {rows.length > 0 && <p className="t2">{text.sharing.restoreHint}</p>}
      <ul className="lines mt4">
        {rows.slice(0, SHOWN).map((row) => (
          <RestoredRow key={`${row.table} ${row.id}`} row={row} words={words} />
        ))}
      </ul>
      {rows.length > SHOWN && (
        <p className="t3 mt4">{text.sharing.showMore(rows.length - SHOWN)}</p>
      )}
    </Dialog>
  );
}

/** Nothing until the host has answered. */
function usePreview(name: string): Result<SnapshotPreview, HostFailure> | undefined {
  const desk = useDesk();
  const [preview, setPreview] = useState<Result<SnapshotPreview, HostFailure>>();
  useEffect(() => {
    let isGone = false;
    void desk.previewSnapshot(name).then((answer) => {
      if (!isGone) setPreview(answer);
    });
    return () => {
      isGone = true;
    };
  }, [desk, name]);
  return preview;
}
