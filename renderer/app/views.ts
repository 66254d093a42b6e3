import { CalendarDays, GitMerge, Upload } from "lucide-react";
import { CalendarView } from "../features/calendar/CalendarView.tsx";
import { ImportView } from "../features/imports/ImportView.tsx";
import { SharingView } from "../features/sharing/SharingView.tsx";
import { viewEntry, type ViewEntry } from "./viewEntry.ts";

/** Every view, in the order of the sidebar. Another one is one entry here, and its folder in features/. */
export const views: readonly ViewEntry[] = [
  viewEntry({
    view: "calendar",
    name: (text) => text.shell.views.calendar,
    icon: CalendarDays,
    section: "plan",
    letter: "c",
    component: CalendarView,
  }),
  viewEntry({
    view: "import",
    name: (text) => text.imports.title,
    icon: Upload,
    component: ImportView,
  }),
  viewEntry({
    view: "sharing",
    name: (text) => text.shell.views.sharing,
    icon: GitMerge,
    section: "group",
    letter: "h",
    component: SharingView,
  }),
];
