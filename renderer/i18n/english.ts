import type { meetingStates } from "#core/model/records/meeting.ts";
import type { ActName } from "./actNames.ts";
import { calendar } from "./english/calendar.ts";
import { help } from "./english/help.ts";
import { imports } from "./english/imports.ts";
import { meeting } from "./english/meeting.ts";
import { palette } from "./english/palette.ts";
import { problems } from "./english/problems.ts";
import { publish } from "./english/publish.ts";
import { roster } from "./english/roster.ts";
import { settings } from "./english/settings.ts";
import { sharing } from "./english/sharing.ts";
import { shell } from "./english/shell.ts";
import { speakers } from "./english/speakers.ts";
import { sponsors } from "./english/sponsors.ts";
import { venues } from "./english/venues.ts";
import { welcome as welcomePage } from "./english/welcome.ts";
import { plural } from "./plural.ts";

type MeetingState = (typeof meetingStates)[number];

const acts: Readonly<Record<ActName, string>> = {
  "new-plan": "new plan",
  "new-meeting": "new meeting",
  "change-title": "change of title",
  "change-date": "change of date",
  "change-start": "change of start",
  "change-state": "change of state",
  "change-notes": "change of notes",
  "change-meeting": "change of a meeting",
  "move-meeting": "move of a meeting",
  "skip-meeting": "no meeting",
  "postpone-meeting": "postponement",
  "cancel-meeting": "cancellation",
  "duplicate-meeting": "copy of a meeting",
  "delete-meeting": "removal of a meeting",
  "new-talk": "new talk",
  "change-talk": "change of a talk",
  "delete-talk": "removal of a talk",
  "change-speakers": "change of speakers",
  "change-agenda": "change of the agenda",
  "change-checklist": "change of the checklist",
  "new-person": "new person",
  "change-person": "change of a person",
  "delete-person": "removal of a person",
  "log-contact": "contact noted",
  "new-venue": "new venue",
  "change-venue": "change of a venue",
  "delete-venue": "removal of a venue",
  "new-sponsor": "new sponsor",
  "change-sponsor": "change of a sponsor",
  "delete-sponsor": "removal of a sponsor",
  "change-pledges": "change of promises",
  "import-file": "import",
  "fix-problem": "mended problem",
  "hide-problem": "hidden problem",
  "mark-posted": "marked as posted",
  "withdraw-post": "post withdrawn",
  "merge-plan": "merge",
  "restore-snapshot": "restored snapshot",
  "decide-conflict": "decided conflict",
  "change-group": "change of the group",
  "change-series": "change of the rule",
};

const states: Readonly<Record<MeetingState, string>> = {
  idea: "Idea",
  planned: "Planned",
  confirmed: "Confirmed",
  postponed: "Postponed",
  cancelled: "Cancelled",
  skipped: "No meeting",
  held: "Held",
};

/** The sentences of the page. Their shape is what every other language has to fill. */
export const english = {
  shell,
  palette,
  problems,
  calendar,
  meeting,
  speakers,
  venues,
  sponsors,
  roster,
  publish,
  imports,
  welcomePage,
  sharing,
  settings,
  help,
  acts,
  states,
  actOn: ({ what, subject }: { what: string; subject: string }) => `${what} (${subject})`,
  application: "Convener",

  saved: "Saved",
  saving: "Saving…",
  notSaved: (reason: string) => `Not saved: ${reason}`,
  tryAgain: "Try again",
  unsaved: "This plan has changes that are not saved. Another one can be opened once they are.",
  undo: "Undo",
  undoOf: (act: string) => `Undo ${act}`,
  redo: "Redo",
  redoOf: (act: string) => `Redo ${act}`,

  plan: "Plan",
  otherPlan: "Another plan…",
  untitledPlan: "Unnamed group",
  search: "Search",
  searchResults: "Found in the plan",
  found: (count: number) =>
    plural("en", count, { one: `${count} result`, other: `${count} results` }),
  kinds: { meeting: "Meeting", talk: "Talk", person: "Person", venue: "Venue" },

  hit: (kind: string, title: string) => `${kind}: ${title}`,
  meetings: "Meetings",
  meetingCount: (count: number) =>
    plural("en", count, { one: `${count} meeting`, other: `${count} meetings` }),
  noMeetings: "No meetings yet. Make the first one.",
  newMeeting: "New meeting",
  noDate: "No date yet",
  toBeAnnounced: "To be announced",
  meetingLabel: "Meeting",
  title: "Title",
  date: "Date",
  start: "Start",
  state: "State",
  notes: "Notes",
  back: "Close the meeting",
  notYetSaved: "Not saved yet",
  chooseMeeting: "Choose a meeting to see and change it.",

  saveBackup: "Save a backup",
  openFile: "Open a file…",
  backupSaved: (name: string) => `The backup is saved as ${name}.`,
  dismiss: "Dismiss",

  welcome: "Plan the meetings of your group",
  welcomeText: "Everything stays on this computer. Begin with a new plan, or open one you have.",
  groupName: "Name of the group",
  zone: "Time zone",
  zoneHint: "As in the IANA database, such as Europe/London.",
  unknownZone: "No time zone has this name.",
  createPlan: "Create the plan",
  plansHere: "Plans on this computer",
  opening: "Opening the plan…",
  rebuilding: "Reading the plan anew…",
  cancel: "Cancel",
  cannotOpen: "The plan cannot be opened",
  findings: "What opening the plan has found",
  inMemory:
    "The browser keeps nothing for Convener now. The plan is saved all the same; it will take longer to open.",

  crashed: "Something went wrong in Convener",
  crashedText: "What was saved is safe. Load the page again to go on.",
  reload: "Load again",
  copyDetails: "Copy details",
  copied: "Copied",
};

/** Everything that the page says. A sentence that a language lacks does not compile. */
export type Messages = typeof english;
