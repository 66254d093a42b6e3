import { fail, ok, type Result } from "../model/result.ts";
import type { PlanToPublish, PublishRequest } from "../publish/channel.ts";
import { channels } from "../publish/channels.ts";
import type { PublishCallFailure } from "./failures/publishCallFailures.ts";
import type { FormToPublish, PublishedForm } from "./publishCalls.ts";

/** The form of a channel that a window names by its id, for a meeting that it names by its id. */
export function publishForm(
  plan: PlanToPublish,
  { channel: id, meeting: wanted, language, speaking, current }: FormToPublish,
): Result<PublishedForm, PublishCallFailure> {
  const channel = channels.find((one) => one.id === id);
  if (!channel) return fail({ code: "no-such-channel", facts: { name: id } });
  const meeting = plan.view.meetings.find((one) => one.id === wanted);
  if (wanted !== undefined && !meeting) return fail({ code: "no-such-meeting", facts: {} });
  const request: PublishRequest = {
    ...{ plan, language, remarksIn: speaking },
    ...(meeting && { meeting }),
    ...(current && { current }),
  };
  const published = channel.form(request);
  if (!published.ok) return published;
  if (published.value.kind === "file") return ok(published.value);
  const { kind, fields, remarks } = published.value;
  const labelled = fields.map(({ label, ...field }) => ({ ...field, label: label[speaking]() }));
  return ok({ kind, fields: labelled, remarks });
}
