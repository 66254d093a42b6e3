import { describeFailure } from "#core/host/describeFailure.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { ImportButton } from "./ImportButton.tsx";
import { ImportPanes } from "./ImportPanes.tsx";
import { OpenFileButton } from "./OpenFileButton.tsx";
import { useImportReview } from "./useImportReview.ts";
import { usePlanLog } from "./usePlanLog.ts";

/** Files that come into the open plan, looked at before anything of them is stored. */
export function ImportView() {
  const { text, language } = useMessages();
  const desk = useDesk();
  const zone = usePlanView().group?.zone ?? "UTC";
  const read = usePlanLog();
  const review = useImportReview(read?.ok ? read.value : undefined, zone);
  return (
    <>
      <ViewBar
        title={text.imports.title}
        actions={
          <>
            <OpenFileButton />
            <ImportButton review={review} onImport={(edits) => desk.importEdits(edits)} />
          </>
        }
      />
      {read?.ok === false && <Banner tone="error">{describeFailure(read.error, language)}</Banner>}
      <ImportPanes review={review} />
    </>
  );
}
