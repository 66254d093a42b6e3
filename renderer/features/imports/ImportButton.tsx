import { useState } from "react";
import { Download } from "lucide-react";
import type { Edit } from "#core/changes/edit.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { useMessages } from "../../context/useMessages.ts";
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
  if (!review) return null;
  const { edits } = review;
  const reason = edits.length === 0 ? text.imports.nothingNew : missing;

  async function onPress(): Promise<void> {
    setBusy(true);
    await onImport(edits);
    setBusy(false);
  }

  return (
    <Button
      look="primary"
      icon={Download}
      busy={isBusy}
      disabled={reason !== undefined}
      reason={reason}
      shortcut="Control+Enter"
      onPress={() => void onPress()}
    >
      {text.imports.import}
    </Button>
  );
}
