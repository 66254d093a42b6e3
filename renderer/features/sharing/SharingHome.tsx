import { FolderOpen, HardDriveDownload } from "lucide-react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { Button } from "../../ui/Button.tsx";
import { OpenConflicts } from "./OpenConflicts.tsx";
import { PlanHere } from "./PlanHere.tsx";
import { Snapshots } from "./Snapshots.tsx";
import { WhoCard } from "./WhoCard.tsx";

/** The plan as a file, out and in; where it lies, and what is kept of it. */
export function SharingHome() {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <>
      <ViewBar
        title={text.sharing.title}
        actions={
          <>
            <Button icon={FolderOpen} onPress={() => void desk.openFile()}>
              {text.openFile}
            </Button>
            <Button look="primary" icon={HardDriveDownload} onPress={() => void desk.saveBackup()}>
              {text.saveBackup}
            </Button>
          </>
        }
      />
      <div className="split">
        <div className="content share">
          <p className="share-intro t2">{text.sharing.intro}</p>
          <PlanHere />
          <OpenConflicts />
          <Snapshots />
        </div>
        <aside className="inspector" aria-label={text.sharing.who}>
          <WhoCard />
          <div className="mt6">
            <Button small onPress={() => void desk.openOther()}>
              {text.sharing.saveElsewhere}
            </Button>
          </div>
        </aside>
      </div>
    </>
  );
}
