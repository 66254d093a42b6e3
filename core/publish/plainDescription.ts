import type { Language } from "../text/phrase.ts";
import type { AnnouncedTalk, Announcement } from "./announcement.ts";
import { joinNames, toBeAnnounced } from "./words.ts";

/** What a meeting is about, as plain paragraphs: for calendars, and wherever there is no markup. */
export function plainDescription(announcement: Announcement, language: Language): string {
  const { meeting, talks, venue } = announcement;
  const paragraphs = [
    meeting.description?.source,
    ...talks.map((talk) => talkParagraph(talk, language)),
    meeting.howToFind?.source,
    venue?.access?.source,
    meeting.bring,
    meeting.rsvp,
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join("\n\n");
}

function talkParagraph({ talk, speakers }: AnnouncedTalk, language: Language): string {
  const names = speakers.map(({ name }) => name).filter((name) => name !== undefined);
  const title = talk.title ?? toBeAnnounced[language]();
  const head = names.length > 0 ? `${title} (${joinNames(names, language)})` : title;
  return talk.abstract ? `${head}\n${talk.abstract.source}` : head;
}
