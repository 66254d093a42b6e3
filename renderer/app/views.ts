import {
  CalendarClock,
  CalendarDays,
  CircleAlert,
  CircleHelp,
  GitMerge,
  HandCoins,
  MapPin,
  Megaphone,
  Mic,
  Settings,
  Upload,
} from "lucide-react";
import { CalendarView } from "../features/calendar/CalendarView.tsx";
import { ImportView } from "../features/imports/ImportView.tsx";
import { MeetingView } from "../features/meeting/MeetingView.tsx";
import { ProblemsCount } from "../features/problems/ProblemsCount.tsx";
import { ProblemsView } from "../features/problems/ProblemsView.tsx";
import { PublishView } from "../features/publish/PublishView.tsx";
import { StaleCount } from "../features/publish/StaleCount.tsx";
import { SharingView } from "../features/sharing/SharingView.tsx";
import { HelpView } from "../features/help/HelpView.tsx";
import { SettingsView } from "../features/settings/SettingsView.tsx";
import { SpeakersView } from "../features/speakers/SpeakersView.tsx";
import { SponsorsView } from "../features/sponsors/SponsorsView.tsx";
import { VenuesView } from "../features/venues/VenuesView.tsx";
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
    view: "meeting",
    name: (text) => text.shell.views.meeting,
    icon: CalendarClock,
    component: MeetingView,
  }),
  viewEntry({
    view: "problems",
    name: (text) => text.shell.views.problems,
    icon: CircleAlert,
    section: "plan",
    letter: "p",
    component: ProblemsView,
    count: ProblemsCount,
  }),
  viewEntry({
    view: "publish",
    name: (text) => text.shell.views.publish,
    icon: Megaphone,
    section: "plan",
    letter: "u",
    component: PublishView,
    count: StaleCount,
  }),
  viewEntry({
    view: "import",
    name: (text) => text.imports.title,
    icon: Upload,
    component: ImportView,
  }),
  viewEntry({
    view: "speakers",
    name: (text) => text.shell.views.speakers,
    icon: Mic,
    section: "people",
    letter: "s",
    component: SpeakersView,
  }),
  viewEntry({
    view: "venues",
    name: (text) => text.shell.views.venues,
    icon: MapPin,
    section: "people",
    letter: "v",
    component: VenuesView,
  }),
  viewEntry({
    view: "sponsors",
    name: (text) => text.shell.views.sponsors,
    icon: HandCoins,
    section: "people",
    letter: "o",
    component: SponsorsView,
  }),
  viewEntry({
    view: "sharing",
    name: (text) => text.shell.views.sharing,
    icon: GitMerge,
    section: "group",
    letter: "h",
    component: SharingView,
  }),
  viewEntry({
    view: "settings",
    name: (text) => text.shell.views.settings,
    icon: Settings,
    section: "group",
    key: "Mod+,",
    component: SettingsView,
  }),
  viewEntry({
    view: "help",
    name: (text) => text.shell.views.help,
    icon: CircleHelp,
    section: "group",
    component: HelpView,
  }),
];
