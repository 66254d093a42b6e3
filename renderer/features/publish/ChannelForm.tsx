import { describeFailure } from "#core/host/describeFailure.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { TextFile } from "../../stores/publishActions.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CalendarFiles } from "./CalendarFiles.tsx";
import { FieldsForm } from "./FieldsForm.tsx";
import { OwnFileForm } from "./OwnFileForm.tsx";
import type { Publishing } from "./publishing.ts";
import type { useForm } from "./useForm.ts";

export interface ChannelFormProps {
  readonly publishing: Publishing;
  readonly form: ReturnType<typeof useForm>;
  readonly file: TextFile | undefined;
  readonly onFile: (file: TextFile | undefined) => void;
}

/** What a channel gives, after its kind: a new channel of a kind that is known needs nothing here. */
export function ChannelForm({ publishing, form, file, onFile }: ChannelFormProps) {
  const { language, text } = useMessages();
  if (!form) return <Skeleton label={text.publish.channels} />;
  if (!form.ok) {
    return (
      <Banner
        tone="error"
        actions={
          file && (
            <button type="button" className="btn sm" onClick={() => onFile(undefined)}>
              {text.publish.otherFile}
            </button>
          )
        }
      >
        {describeFailure(form.error, language)}
      </Banner>
    );
  }
  const { value } = form;
  if (value.kind === "fields") return <FieldsForm publishing={publishing} fields={value.fields} />;
  return publishing.channel.takes === "plan" ? (
    <OwnFileForm form={value} file={file} onFile={onFile} />
  ) : (
    <CalendarFiles publishing={publishing} form={value} />
  );
}
