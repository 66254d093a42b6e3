import { CalendarDays, Megaphone, Table, Users } from "lucide-react";
import type { IconShape } from "../../ui/IconShape.ts";

const signs: Readonly<Record<string, IconShape>> = {
  readme: Table,
  meetup: Users,
  ics: CalendarDays,
};

/** The sign of a channel; one that has none of its own gets that of all announcements. */
export function channelSign(id: string): IconShape {
  return signs[id] ?? Megaphone;
}
