import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { DropZone } from "../../ui/DropZone.tsx";

/** The place for files that are dragged here. The window takes them everywhere; this says so. */
export function FileDrop() {
  const { text } = useMessages();
  const { takeDropped } = useDesk();
  return (
    <DropZone
      label={text.imports.dropHere}
      overLabel={text.imports.dropOver}
      onFiles={(files) => void takeDropped(files)}
    >
      <p>{text.imports.dropKinds}</p>
      <p className="t3 sm">{text.imports.nothingYet}</p>
    </DropZone>
  );
}
