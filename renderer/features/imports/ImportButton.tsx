import { useState } from "react";
import { Download } from "lucide-react";
import type { Edit } from "#core/changes/edit.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePrimaryKey } from "./usePrimaryKey.ts";
import { Button } from "../../ui/Button.tsx";

export interface ImportButtonProps {
  readonly review: ImportReview | undefined;
  readonly onImport: (edits: readonly Edit[]) => Promise<void>;
  /** What else is missing. */
  readonly missing?: string | undefined;
}

/** Stores what was reviewed; says what it waits for where there is nothing to store. */
export function ImportButton({ review, onImport, missing }: ImportButtonProps) {
  const { text } = useMessages();
  const [isBusy, setBusy] = useState(false);
  const edits = review?.edits ?? [];
  const reason = edits.length === 0 ? text.imports.nothingNew : missing;

  async function onPress(): Promise<void> {
    setBusy(true);
    await onImport(edits);
    setBusy(false);
  }

  const press = () => {
    if (reason === undefined && !isBusy) void onPress();
  };
  usePrimaryKey(press);
  if (!review) return null;

  return (
    <>
      {reason !== undefined && <span className="t2 sm hide-md">{reason}</span>}
      <Button
        look="primary"
        icon={Download}
        busy={isBusy}
        disabled={reason !== undefined}
        reason={reason}
        shortcut="Control+Enter"
        onPress={press}
      >
        {text.imports.import}
      </Button>
    </>
  );
}
