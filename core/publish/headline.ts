import type { Language } from "../text/phrase.ts";
import type { Announcement } from "./announcement.ts";
import { noMeeting, toBeAnnounced } from "./words.ts";

/**
 * What a meeting is called: its own title, else its talks, else that they are to be announced. A
 * skipped one says so, with its reason.
 */
export function headline({ meeting, talks }: Announcement, language: Language): string {
  if (meeting.state?.name === "skipped") return noMeeting[language](meeting.state);
  if (meeting.title !== undefined) return meeting.title;
  const titles = talks.map(({ talk }) => talk.title).filter((title) => title !== undefined);
  return titles.length > 0 ? titles.join(" / ") : toBeAnnounced[language]();
}
