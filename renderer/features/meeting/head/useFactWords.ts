import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { roomRecord } from "#core/model/records/room.ts";
import { clockAfter } from "#core/schedule/zones/clockAfter.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { useRows } from "../../../context/useRows.ts";
import { formatDay } from "../../../i18n/formatDay.ts";
import type { FactName } from "../facts/focusFact.ts";
import { slotWords } from "./slotWords.ts";

/** A fact in a few words, and under it what belongs to it. */
export interface FactWords {
  readonly main: string;
  readonly more?: string | undefined;
}

export function useFactWords(meeting: Meeting): Readonly<Record<FactName, FactWords>> {
  return {
    start: useTimeWords(meeting),
    venue: useVenueWords(meeting),
    date: useRuleWords(meeting),
    rsvp: useRsvpWords(meeting),
  };
}

/** The end is that of the plan of the evening, else that of the agenda. */
function useTimeWords({ id, when }: Meeting): FactWords {
  const { meeting: words } = useMessages().text;
  const { group } = usePlanView();
  const items = useRows(agendaItemRecord).filter((item) => item.meeting === id);
  const agenda = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const zone = when?.zone ?? group?.zone;
  if (when?.start === undefined) return { main: words.noTime, more: zone };
  const minutes = when.minutes ?? agenda;
  const { date, start } = when;
  if (minutes === 0) return { main: words.startAt(start), more: zone };
  const end = clockAfter({ date, time: start }, minutes, zone);
  return { main: words.fromTo({ start, end }), more: zone };
}

function useVenueWords(meeting: Meeting): FactWords {
  const { meeting: words } = useMessages().text;
  const venue = usePlanView().venueOf(meeting);
  const room = useRows(roomRecord).find(({ id }) => id === meeting.room);
  if (!venue) return { main: words.noVenue };
  const seats = room?.capacity ?? venue.capacity;
  const more = [room?.name, seats === undefined ? undefined : words.seats(seats)];
  const known = more.filter((one) => one !== undefined);
  return {
    main: venue.name ?? words.venue,
    ...(known.length > 0 && { more: known.join(", ") }),
  };
}

function useRuleWords(meeting: Meeting): FactWords {
  const { text, language } = useMessages();
  const series = usePlanView().seriesOf(meeting);
  const date = meeting.when?.date;
  const from = meeting.ruleDate;
  const slot = series?.rule && slotWords(series.rule, from ?? date, language);
  const main = slot ?? series?.name ?? text.meeting.noRule;
  if (from !== undefined && from !== date) {
    return { main, more: text.meeting.movedFrom(formatDay(from, language, "short")) };
  }
  return { main, more: series ? undefined : text.meeting.oneOff };
}

function useRsvpWords({ rsvp, capacity }: Meeting): FactWords {
  const { meeting: words } = useMessages().text;
  const more = capacity === undefined ? undefined : words.places(capacity);
  if (rsvp === undefined) return { main: words.noRsvp, more };
  return { main: URL.parse(rsvp)?.hostname ?? words.rsvp, more };
}
