import { useState, type DragEvent, type ReactNode } from "react";
import { Download } from "lucide-react";
import { Icon } from "./Icon.tsx";

export interface DropZoneProps {
  /** "Or drop files here". */
  readonly label: string;
  /** What it says while files are over it. */
  readonly overLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Why the last files were not taken. */
  readonly refused?: string | undefined;
  /** What kind of files, and the button for those who do not drag. */
  readonly children?: ReactNode;
}

/** A place to let files go. */
export function DropZone({ label, overLabel, onFiles, refused, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const look = isOver ? "drop over" : refused === undefined ? "drop" : "drop refused";

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  }

  return (
    <div
      className={look}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(relatedNode(event))) setOver(false);
      }}
      onDrop={onDrop}
    >
      <Icon of={Download} size="lg" />
      <div className="grow">
        <b>{isOver ? overLabel : label}</b>
        {refused !== undefined && (
          <p className="err" role="alert">
            {refused}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** Where the pointer went: nowhere, when it left the window. */
function relatedNode({ relatedTarget }: DragEvent): Node | null {
  return relatedTarget instanceof Node ? relatedTarget : null;
}
