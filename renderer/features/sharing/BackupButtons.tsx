import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";

/** The plan as a file, out and in. */
export function BackupButtons() {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <>
      <Button onPress={() => void desk.saveBackup()}>{text.saveBackup}</Button>
      <Button onPress={() => void desk.openFile()}>{text.openFile}</Button>
    </>
  );
}
