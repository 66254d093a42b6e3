import { CalendarPlus, Eye, FolderOpen, Upload } from "lucide-react";
import { useRef } from "react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { systemZone } from "../../parts/systemZone.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { useLetterKeys } from "./useLetterKeys.ts";
import { WayIn } from "./WayIn.tsx";

/** The four ways to a plan, each with its letter. */
export function WaysIn() {
  const { text } = useMessages();
  const { welcomePage } = text;
  const desk = useDesk();
  const name = useRef<HTMLInputElement>(null);
  const chooseFile = () => void desk.chooseImportFile();
  const openFile = () => void desk.openFile();
  const openSample = () => void desk.openSample(systemZone());
  useLetterKeys({ I: chooseFile, O: openFile, N: () => name.current?.focus(), L: openSample });
  return (
    <div className="wopts">
      <WayIn
        icon={Upload}
        title={welcomePage.importFiles}
        hint={welcomePage.importHint}
        letter="I"
        onPress={chooseFile}
        first
      />
      <WayIn
        icon={FolderOpen}
        title={text.openFile}
        hint={welcomePage.openHint}
        letter="O"
        onPress={openFile}
      />
      <section className="wopt wform" aria-labelledby="start-empty">
        <Icon of={CalendarPlus} size="lg" />
        <div className="grow">
          <h2 id="start-empty">{welcomePage.startEmpty}</h2>
          <small>{welcomePage.startHint}</small>
          <NewPlanForm nameRef={name} />
        </div>
        <Kbd>N</Kbd>
      </section>
      <WayIn
        icon={Eye}
        title={welcomePage.sample}
        hint={welcomePage.sampleHint}
        letter="L"
        onPress={openSample}
      />
    </div>
  );
}
