import type { Meeting } from "#core/model/records/meeting.ts";
import type { Talk } from "#core/model/records/talk.ts";

/** What a meeting is called in a list: its own title, else its talks; nothing where neither is known. */
export function meetingTitle(
  { title }: Pick<Meeting, "title">,
  talks: readonly Pick<Talk, "title">[],
): string | undefined {
  if (title !== undefined) return title;
  const titles = talks.flatMap((talk) => talk.title ?? []);
  return titles.length > 0 ? titles.join(" / ") : undefined;
}
