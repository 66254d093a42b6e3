import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { CopyDetails } from "../CopyDetails.tsx";

export interface StoppedViewProps {
  readonly details: string;
  readonly reload: () => void;
}

/** Shown in the place of a view that has failed. */
export function StoppedView({ details, reload }: StoppedViewProps) {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <div className="content" role="alert">
      <Empty
        icon={ErrorGlyph}
        title={text.shell.viewStopped}
        action={
          <div className="row">
            <Button look="primary" onPress={reload}>
              {text.shell.reloadView}
            </Button>
            <CopyDetails details={details} />
            <Button onPress={() => void desk.saveBackup()}>{text.saveBackup}</Button>
          </div>
        }
      >
        {text.shell.planIsSafe}
      </Empty>
      <pre className="details">{details}</pre>
    </div>
  );
}
