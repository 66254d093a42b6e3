import { useEffect, useState } from "react";
import type { FileName } from "#core/host/grantedFile.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { TextFile } from "../../stores/publishActions.ts";
import { Button } from "../../ui/Button.tsx";

export interface OpenAgainButtonProps {
  readonly name: string;
  readonly onFile: (file: TextFile) => void;
}

/** Opens a file that was open before, without a dialog; nothing where the host knows of none. */
export function OpenAgainButton({ name, onFile }: OpenAgainButtonProps) {
  const { text } = useMessages();
  const { publishing } = useDesk();
  const [known, setKnown] = useState<FileName>();
  useEffect(() => {
    let isAsked = true;
    void publishing.openedBefore(name).then((file) => {
      if (isAsked) setKnown(file);
    });
    return () => {
      isAsked = false;
    };
  }, [publishing, name]);
  if (!known) return null;

  async function open({ grant }: FileName): Promise<void> {
    const file = await publishing.readText(grant);
    if (file) onFile(file);
  }

  return <Button onPress={() => void open(known)}>{text.publish.openAgain(name)}</Button>;
}
