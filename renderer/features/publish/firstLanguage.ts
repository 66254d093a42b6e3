import type { Group } from "#core/model/records/group.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { languages, type Language } from "#core/text/phrase.ts";

/** The language to begin with: what the meeting is held in, else what the group speaks, else English. */
export function firstLanguage(group: Group | undefined, meeting: Meeting): Language {
  const tags = [meeting.language, ...(group?.languages ?? [])];
  const known = tags.flatMap((tag) => languages.filter((one) => tag?.split("-")[0] === one));
  return known[0] ?? "en";
}
