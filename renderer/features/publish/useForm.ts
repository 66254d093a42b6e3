import { useEffect, useState } from "react";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { FormToPublish, PublishedForm } from "#core/host/publishCalls.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { CurrentFile } from "#core/publish/channel.ts";
import type { Result } from "#core/model/result.ts";
import type { Language } from "#core/text/phrase.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";

export interface FormWanted {
  readonly channel: string;
  readonly meeting: Meeting["id"] | undefined;
  readonly language: Language;
  readonly current?: CurrentFile | undefined;
}

type Answered = Result<PublishedForm, HostFailure>;

/**
 * What the host makes of the plan for a channel, made again whenever the plan changes. The last answer
 * stays until the next is there, but never one about another meeting or in another language: somebody
 * would copy it.
 */
export function useForm({ channel, meeting, language, current }: FormWanted): Answered | undefined {
  const { form } = useDesk().publishing;
  const speaking = useMessages().language;
  const rows = useDeskState("plans", (state) => state.rows);
  const asked = JSON.stringify([channel, meeting, language, speaking, current?.name]);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly form: Answered }>();
  useEffect(() => {
    let isAsked = true;
    const wanted: FormToPublish = {
      ...{ channel, language, speaking },
      ...(meeting !== undefined && { meeting }),
      ...(current && { current: { name: current.name, text: current.text } }),
    };
    void form(wanted).then((answered) => {
      if (isAsked) setAnswer({ to: asked, form: answered });
    });
    return () => {
      isAsked = false;
    };
  }, [form, asked, channel, meeting, language, speaking, current, rows]);
  return answer?.to === asked ? answer.form : undefined;
}
