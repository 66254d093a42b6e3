import { formatLike } from "../../text/dates/formatLike.ts";
import type { LocalDate } from "../../model/localDate.ts";
import type { AnnouncedTalk, Announcement } from "../announcement.ts";
import { isBlanked } from "./blanked.ts";
import type { RowTopic } from "./rowTopic.ts";
import type { TableHabits } from "./tableHabits.ts";

/** How a topic is written in a group's own table. */
export function writeTopic({ state, title, reason }: RowTopic, habits: TableHabits): string {
  if (state === "planned") return title ?? habits.toBeAnnounced;
  const word = habits.stateWords[state];
  if (state !== "no-meeting" && title !== undefined) return `${title} (${word})`;
  return reason === undefined ? word : `${word} (${reason})`;
}

/** How the speakers of a talk are written; somebody to be announced where nobody is named. */
export function writeSpeakers(talk: AnnouncedTalk | undefined, habits: TableHabits): string {
  const names = (talk?.speakers ?? []).flatMap(({ name, affiliation, website }) => {
    if (name === undefined || isBlanked(name)) return [];
    const linked = habits.linksNames && website ? `[${name}](${website})` : name;
    return [habits.showsAffiliations && affiliation ? `${linked} (${affiliation})` : linked];
  });
  const last = names.at(-1);
  if (last === undefined) return habits.toBeAnnounced;
  if (names.length === 1) return last;
  return names.slice(0, -1).join(habits.between) + habits.beforeLast + last;
}

export function writeDate(date: LocalDate, { dateStyle }: TableHabits): string {
  return dateStyle ? formatLike(dateStyle, date) : date;
}

/** Names of the speakers of a talk, in their order. */
export function speakerNames({ talks }: Announcement, position: number): readonly string[] {
  return (talks[position]?.speakers ?? []).flatMap(({ name }) =>
    name === undefined || isBlanked(name) ? [] : [name],
  );
}
