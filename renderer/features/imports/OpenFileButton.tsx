import { FolderOpen } from "lucide-react";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";

/** Chooses a file of the group; it is the first thing to do as long as there is none. */
export function OpenFileButton() {
  const { text } = useMessages();
  const desk = useDesk();
  const isFirst = useDeskState("imports", ({ files }) => files.length === 0);
  return (
    <Button
      icon={FolderOpen}
      look={isFirst ? "primary" : "default"}
      onPress={() => void desk.chooseImportFile()}
    >
      {text.imports.open}
    </Button>
  );
}
