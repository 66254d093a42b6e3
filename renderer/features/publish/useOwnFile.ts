import { useState } from "react";
import type { PublishedForm } from "#core/host/publishCalls.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { TextFile } from "../../stores/publishActions.ts";

export interface OwnFile {
  readonly form: Extract<PublishedForm, { readonly kind: "file" }>;
  /** The one that was chosen, as it is on the disk. */
  readonly file: TextFile | undefined;
  readonly onFile: (file: TextFile) => void;
}

export interface OwnFileActs {
  readonly said: string;
  readonly choose: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly saveNew: () => Promise<void>;
}

/** Choosing and writing the group's own file, and what was done last. */
export function useOwnFile({ form, file, onFile }: OwnFile): OwnFileActs {
  const { text } = useMessages();
  const { publishing } = useDesk();
  const [said, setSaid] = useState("");
  return {
    said,
    async choose(): Promise<void> {
      const chosen = await publishing.chooseText();
      if (!chosen) return;
      setSaid("");
      onFile(chosen);
    },
    async save(): Promise<void> {
      if (!file || !(await publishing.saveInto(file, form.text))) return;
      onFile({ ...file, text: form.text });
      setSaid(text.publish.savedInto(file.name));
    },
    async saveNew(): Promise<void> {
      const name = await publishing.saveAs({ kind: "text", name: form.name, text: form.text });
      if (name !== undefined) setSaid(text.publish.savedInto(name));
    },
  };
}
