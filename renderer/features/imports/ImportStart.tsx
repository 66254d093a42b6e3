import { useMemo, useState } from "react";
import { emptyLog } from "#core/changes/log.ts";
import { deriveId } from "#core/model/id.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { systemZone } from "../../parts/systemZone.ts";
import { ZoneField } from "../../parts/ZoneField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ImportButton } from "./ImportButton.tsx";
import { ImportPanes } from "./ImportPanes.tsx";
import { OpenFileButton } from "./OpenFileButton.tsx";
import { useImportReview } from "./useImportReview.ts";

/**
 * Files of a group that has no plan here yet: its name and zone are asked for, as far as the files do not
 * tell them, and the plan is made with the import.
 */
export function ImportStart() {
  const { text } = useMessages();
  const desk = useDesk();
  const [typedName, setName] = useState<string>();
  const [zone, setZone] = useState(systemZone);
  // It is only looked at: the plan gets its own id when it is made.
  const log = useMemo(() => emptyLog(deriveId("plan", "not made yet")), []);
  const review = useImportReview(log, zone);
  const name = typedName ?? nameIn(review) ?? "";
  const missing = name.trim() === "" || !isZone(zone) ? text.imports.needsName : undefined;
  return (
    <main className="main import-start">
      <header className="topbar">
        <h1>{text.imports.title}</h1>
        <span className="grow" />
        <Button look="ghost" onPress={() => desk.imports.getState().clear()}>
          {text.imports.back}
        </Button>
        <OpenFileButton />
        <ImportButton
          review={review}
          missing={missing}
          onImport={() => desk.importIntoNewPlan({ name: name.trim(), zone })}
        />
      </header>
      <ImportPanes review={review}>
        <Card title={text.imports.group} footer={missing ?? text.imports.groupHint}>
          <div className="import-group">
            <Field label={text.groupName}>
              {({ id }) => <TextInput id={id} maxLength={200} value={name} onChange={setName} />}
            </Field>
            <ZoneField zone={zone} onChange={setZone} />
          </div>
        </Card>
      </ImportPanes>
    </main>
  );
}

/** What the files call the group. */
function nameIn(review: ImportReview | undefined): string | undefined {
  const proposals = review?.files.flatMap(({ reading }) => reading.proposals) ?? [];
  return proposals.flatMap((one) => (one.kind === "group-name" ? [one.name] : []))[0];
}
