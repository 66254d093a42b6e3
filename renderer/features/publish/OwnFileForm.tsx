import { FileText } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { Button } from "../../ui/Button.tsx";
import { LineDifference } from "./LineDifference.tsx";
import { OpenAgainButton } from "./OpenAgainButton.tsx";
import { OwnFileHead } from "./OwnFileHead.tsx";
import { useOwnFile, type OwnFile } from "./useOwnFile.ts";

/** The group's own file: what of it would change, and the button that writes it. */
export function OwnFileForm(own: OwnFile) {
  const { text } = useMessages();
  const source = usePlanView().sources[0];
  const { said, choose, save, saveNew } = useOwnFile(own);
  const { form, file, onFile } = own;
  const old = file?.text ?? source?.text ?? "";
  const asItIs = form.text === old ? text.publish.nothingToSave(form.name) : undefined;
  return (
    <>
      <OwnFileHead name={file?.name} source={source?.name}>
        {file ? (
          <>
            <Button
              look="primary"
              disabled={asItIs !== undefined}
              reason={asItIs}
              onPress={() => void save()}
            >
              {text.publish.saveInto(file.name)}
            </Button>
            <Button onPress={() => void choose()}>{text.publish.otherFile}</Button>
          </>
        ) : (
          <>
            <Button look="primary" icon={FileText} onPress={() => void choose()}>
              {text.publish.chooseFile}
            </Button>
            {source?.name !== undefined && <OpenAgainButton name={source.name} onFile={onFile} />}
            <Button onPress={() => void saveNew()}>{text.publish.saveNewFile}</Button>
          </>
        )}
      </OwnFileHead>
      <p role="status" className="t2 pfsaid">
        {said === "" ? asItIs : said}
      </p>
      {!file && source && (
        <p className="t3 sm mt4">{text.publish.previewOfSource(source.name ?? form.name)}</p>
      )}
      <LineDifference old={old} now={form.text} />
    </>
  );
}
