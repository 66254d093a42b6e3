import {
  CalendarDays,
  FileText,
  FolderGit2,
  HandCoins,
  ListChecks,
  MapPin,
  Megaphone,
  Mic,
  NotebookPen,
  Presentation,
  Settings,
  User,
} from "lucide-react";
import type { IconShape } from "../../ui/IconShape.ts";

const icons: Readonly<Record<string, IconShape>> = {
  group: Settings,
  series: CalendarDays,
  meeting: CalendarDays,
  agendaItem: ListChecks,
  talk: Presentation,
  talkSpeaker: Mic,
  person: User,
  contactNote: NotebookPen,
  venue: MapPin,
  room: MapPin,
  sponsor: HandCoins,
  pledge: HandCoins,
  task: ListChecks,
  posting: Megaphone,
  project: FolderGit2,
  minutes: NotebookPen,
};

/** The sign of a record in a list of mixed ones. */
export function recordIconOf(table: string): IconShape {
  return icons[table] ?? FileText;
}
