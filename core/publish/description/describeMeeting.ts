import type { Subset } from "../../text/markdown/toSubset.ts";
import type { Language } from "../../text/phrase.ts";
import type { Announcement } from "../announcement.ts";
import { sayDateWithWeekday } from "../../text/dates/sayDate.ts";
import { descriptionWords } from "./descriptionWords.ts";
import { boldLine, joinSections, paragraphSection, plainLine, textSection } from "./section.ts";
import { talkSections } from "./talkSections.ts";

/**
 * What a meeting's page says, in the order in which a reader asks: does it take place, what is it
 * about, where, what do I need.
 */
export function describeMeeting(announcement: Announcement, language: Language): Subset {
  return joinSections([
    ...stateSections(announcement, language),
    ...openingSections(announcement, language),
    ...programmeSections(announcement, language),
    ...venueSections(announcement, language),
    ...practicalSections(announcement, language),
    ...conductSections(announcement, language),
  ]);
}

/** How to find the door: what the venue always says, and what holds this time. */
export function describeWay(announcement: Announcement, language: Language): Subset {
  const { meeting, venue } = announcement;
  return joinSections([
    ...textSection(meeting.howToFind, language),
    ...textSection(venue?.access, language),
  ]);
}

/** Who reads only the first line has to learn that nothing takes place. */
function stateSections({ meeting }: Announcement, language: Language): readonly Subset[] {
  const { name, reason } = meeting.state ?? {};
  if (name !== "cancelled" && name !== "postponed") return [];
  return paragraphSection([boldLine(descriptionWords[name][language]({ reason }))]);
}

function openingSections({ meeting, group }: Announcement, language: Language): readonly Subset[] {
  return textSection(meeting.description ?? group.objective, language);
}

function programmeSections(announcement: Announcement, language: Language): readonly Subset[] {
  const { meeting, talks } = announcement;
  if (talks.length > 0)
    return talks.flatMap((talk) => talkSections(talk, isToCome(announcement), language));
  // A picnic has a title or a description and needs no talks.
  const isNamed = meeting.title !== undefined || meeting.description !== undefined;
  return isNamed ? [] : paragraphSection([boldLine(descriptionWords.programmeToCome[language]())]);
}

function venueSections(announcement: Announcement, language: Language): readonly Subset[] {
  const { venue } = announcement;
  const place = [venue?.name, venue?.address, venue?.map].filter((line) => line !== undefined);
  if (place.length === 0 && !isToCome(announcement)) return [];
  const where =
    place.length > 0
      ? [boldLine(descriptionWords.venue[language]()), ...place.map(plainLine)]
      : [boldLine(descriptionWords.venueToCome[language]())];
  const way = describeWay(announcement, language);
  if (way.markdown === "") return paragraphSection(where);
  const heading = paragraphSection([boldLine(descriptionWords.gettingThere[language]())]);
  return [...paragraphSection(where), ...heading, way];
}

/** Nothing is to be announced any more of what was held, or does not take place. */
function isToCome({ meeting }: Announcement): boolean {
  return !["held", "cancelled", "postponed"].includes(meeting.state?.name ?? "");
}

function practicalSections({ meeting }: Announcement, language: Language): readonly Subset[] {
  const { bring, price, rsvpBy } = meeting;
  const by = rsvpBy && sayDateWithWeekday[language](rsvpBy);
  const lines = [
    bring && descriptionWords.bring[language]({ value: bring }),
    price && descriptionWords.price[language]({ value: price }),
    by && descriptionWords.rsvpBy[language]({ value: by }),
  ];
  return lines.flatMap((line) => (line ? paragraphSection([plainLine(line)]) : []));
}

function conductSections({ group }: Announcement, language: Language): readonly Subset[] {
  const { url, text } = group.codeOfConduct ?? {};
  if (url === undefined)
    return textSection(text, language, descriptionWords.codeOfConduct[language]());
  return paragraphSection([plainLine(descriptionWords.codeOfConductAt[language]({ value: url }))]);
}
