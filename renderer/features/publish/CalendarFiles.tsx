import { Save } from "lucide-react";
import { useState } from "react";
import type { PublishedForm } from "#core/host/publishCalls.ts";
import type { FileKind } from "#core/host/grantedFile.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import type { Publishing } from "./publishing.ts";
import { useForm } from "./useForm.ts";

type FileForm = Extract<PublishedForm, { readonly kind: "file" }>;

export interface CalendarFilesProps {
  readonly publishing: Publishing;
  /** That of the one meeting. */
  readonly form: FileForm;
}

/** Files that are made anew each time: of one meeting, and where the channel takes it, of the plan. */
export function CalendarFiles({ publishing, form }: CalendarFilesProps) {
  const { text } = useMessages();
  const { channel, language } = publishing;
  const { oneMeeting, oneMeetingText, wholePlan, wholePlanText } = text.publish;
  return (
    <>
      <FileCard title={oneMeeting} advice={oneMeetingText} form={form} look="primary" />
      {channel.takes === "either" && (
        <WholePlan
          channel={channel.id}
          language={language}
          title={wholePlan}
          advice={wholePlanText}
        />
      )}
    </>
  );
}

interface WholePlanProps extends Pick<FileCardProps, "title" | "advice"> {
  readonly channel: string;
  readonly language: Publishing["language"];
}

function WholePlan({ channel, language, ...words }: WholePlanProps) {
  const form = useForm({ channel, language, meeting: undefined });
  return form?.ok && form.value.kind === "file" ? <FileCard {...words} form={form.value} /> : null;
}

interface FileCardProps {
  readonly title: string;
  readonly advice: string;
  readonly form: FileForm;
  readonly look?: "primary";
}

function FileCard({ title, advice, form, look }: FileCardProps) {
  const { text } = useMessages();
  const { publishing } = useDesk();
  const [saved, setSaved] = useState<string>();

  async function save(): Promise<void> {
    const kind: FileKind = form.name.endsWith(".ics") ? "calendar" : "text";
    const name = await publishing.saveAs({ kind, name: form.name, text: form.text });
    if (name !== undefined) setSaved(text.publish.fileSaved(name));
  }

  return (
    <section className="card pad pfcard">
      <h2>{title}</h2>
      <p className="t2 mt2">{advice}</p>
      <div className="row wrap mt4">
        <Button icon={Save} onPress={() => void save()} {...(look && { look })}>
          {text.publish.saveFile(form.name)}
        </Button>
        <span role="status" className="t2">
          {saved}
        </span>
      </div>
      <details className="mt4">
        <summary className="t2 sm">{text.publish.showText}</summary>
        <pre className="mu mono" tabIndex={0}>
          {form.text.slice(0, LONGEST_SHOWN)}
          {form.text.length > LONGEST_SHOWN && "…"}
        </pre>
      </details>
    </section>
  );
}

/** As much of a file as anybody reads here, in UTF-16 units. */
const LONGEST_SHOWN = 20_000;
