import {
  ArrowLeft,
  ArrowRight,
  CalendarPlus,
  FilePlus2,
  FolderOpen,
  HardDriveDownload,
  Keyboard,
  Printer,
  Redo2,
  Search,
  Undo2,
  Upload,
} from "lucide-react";
import { createMeeting } from "../../stores/createMeeting.ts";
import type { Route } from "../../stores/navigation/route.ts";
import type { ViewEntry } from "../viewEntry.ts";
import { views } from "../views.ts";
import type { AppCommand } from "./appCommand.ts";

const acts: readonly AppCommand[] = [
  {
    id: "new-meeting",
    name: (text) => text.newMeeting,
    icon: CalendarPlus,
    keys: [],
    desktopKeys: ["Mod+N"],
    perform: (desk) => void createMeeting(desk),
  },
  {
    id: "save-backup",
    name: (text) => text.saveBackup,
    icon: HardDriveDownload,
    keys: ["Mod+E"],
    perform: (desk) => void desk.saveBackup(),
  },
  {
    id: "open-file",
    name: (text) => text.openFile,
    icon: FolderOpen,
    keys: ["Mod+O"],
    perform: (desk) => void desk.openFile(),
  },
  {
    id: "import-files",
    name: (text) => text.imports.command,
    icon: Upload,
    keys: [],
    perform: ({ navigation }) => navigation.getState().navigate({ view: "import" }),
  },
  {
    id: "other-plan",
    name: (text) => text.otherPlan,
    icon: FilePlus2,
    keys: [],
    perform: (desk) => void desk.leavePlan(),
  },
  {
    id: "print",
    name: (text) => text.palette.print,
    icon: Printer,
    keys: ["Mod+P"],
    perform: (desk) => void desk.print(),
  },
  {
    id: "undo",
    name: (text) => text.undo,
    icon: Undo2,
    keys: ["Mod+Z"],
    perform: (desk) => void desk.undo(),
  },
  {
    id: "redo",
    name: (text) => text.redo,
    icon: Redo2,
    keys: ["Mod+Shift+Z", "Mod+Y"],
    perform: (desk) => void desk.redo(),
  },
  {
    id: "back",
    name: (text) => text.palette.back,
    icon: ArrowLeft,
    keys: ["Alt+ArrowLeft"],
    perform: ({ navigation }) => navigation.getState().back(),
  },
  {
    id: "forward",
    name: (text) => text.palette.forward,
    icon: ArrowRight,
    keys: ["Alt+ArrowRight"],
    perform: ({ navigation }) => navigation.getState().forward(),
  },
  {
    id: "palette",
    name: (text) => text.shell.searchOrRun,
    icon: Search,
    keys: ["Mod+K"],
    perform: ({ layers }) => layers.getState().open("palette"),
  },
  {
    id: "shortcuts",
    name: (text) => text.palette.shortcuts,
    icon: Keyboard,
    keys: ["F1", "?"],
    perform: ({ layers }) => layers.getState().open("shortcuts"),
  },
];

/** Everything that can be done from anywhere. A view is reached by G and its letter. */
export const commands: readonly AppCommand[] = [
  ...acts,
  ...views.filter(({ section }) => section !== undefined).map(toCommand),
];

function toCommand({ view, name, icon, letter, key }: ViewEntry): AppCommand {
  return {
    id: `view-${view}`,
    name: (text) => text.palette.goTo(name(text)),
    icon,
    keys: [
      ...(letter === undefined ? [] : [`G ${letter.toUpperCase()}`]),
      ...(key === undefined ? [] : [key]),
    ],
    // Only views that need nothing besides their name have a place in the sidebar.
    perform: ({ navigation }) => navigation.getState().navigate({ view } as Route),
  };
}
