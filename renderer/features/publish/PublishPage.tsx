import { useState } from "react";
import { useMessages } from "../../context/useMessages.ts";
import type { TextFile } from "../../stores/publishActions.ts";
import { ChannelForm } from "./ChannelForm.tsx";
import { PostInspector } from "./PostInspector.tsx";
import type { Publishing } from "./publishing.ts";
import { StaleBanner } from "./StaleBanner.tsx";
import { useForm } from "./useForm.ts";

/** One channel: what goes there, and beside it what went there before. */
export function PublishPage({ publishing }: { readonly publishing: Publishing }) {
  const { language } = useMessages();
  const { channel, meeting } = publishing;
  const [file, setFile] = useState<TextFile>();
  const current = channel.takes === "plan" ? file : undefined;
  const form = useForm({
    channel: channel.id,
    meeting: channel.takes === "plan" ? undefined : meeting.id,
    language: publishing.language,
    current,
  });
  return (
    <>
      <section className="content pubform" aria-label={channel.name[language]()}>
        <StaleBanner publishing={publishing} />
        <ChannelForm publishing={publishing} form={form} file={file} onFile={setFile} />
      </section>
      <PostInspector publishing={publishing} remarks={form?.ok ? form.value.remarks : undefined} />
    </>
  );
}
