import type { AccessAnswer, AccessQuestion } from "#core/planning/roster/accessQuestions.ts";
import { plural } from "../plural.ts";

const answers: Readonly<Record<AccessAnswer, string>> = {
  yes: "Yes",
  no: "No",
  "not known": "Not known",
};

const questions: Readonly<Record<AccessQuestion, string>> = {
  "step-free": "Step-free way in",
  lift: "Lift to the room",
  toilets: "Accessible restroom",
  "hearing loop": "Hearing loop",
  microphone: "Microphone",
  "quiet corner": "Quiet corner",
  "scent-free": "Scent-free cleaning",
};

const meetings = (count: number) =>
  plural("en", count, { one: `${count} meeting`, other: `${count} meetings` });
const seats = (count: number) =>
  plural("en", count, { one: `${count} seat`, other: `${count} seats` });

/** What the venues view says. */
export const venues = {
  title: "Venues",
  count: (count: number) =>
    plural("en", count, { one: `${count} place`, other: `${count} places` }),
  find: "Find a name or an address",
  newVenue: "New venue",
  add: "Add a venue",
  create: "Add this venue",
  empty: "No venue yet",
  emptyText: "Add the places where you meet: how to get in, who has the key, what they have.",
  list: "Venues",
  remove: "Remove this venue",
  removed: "This venue is not in the plan, or not any more.",
  meetings,
  seats,
  seatsUnknown: "seats not known",
  checked: "Checked",
  check: "Check",
  neverChecked: "Nobody has checked this yet",
  lastChecked: (months: number) =>
    plural("en", months, {
      one: `Last checked ${months} month ago`,
      other: `Last checked ${months} months ago`,
    }),
  missingAnswers: (count: number) =>
    plural("en", count, { one: "1 answer is missing.", other: `${count} answers are missing.` }),
  askAgain: "Ask the venue, then note it here.",
  markChecked: "Checked today",
  copyAddress: "Copy address",
  copied: "Copied",
  openMap: "Open the map",
  address: "Address",
  map: "Map link",
  website: "Website",
  accessibility: "Accessibility",
  answers,
  questions,
  answered: ({ known, of }: { known: number; of: number }) => `${known} of ${of} answered`,
  printedAsIs: "Announcements print this as it is, with “not known”.",
  usedFor: "Used for",
  usedCount: ({ count, average }: { count: number; average?: number | undefined }) =>
    average === undefined ? meetings(count) : `${meetings(count)}, ${average} people on average`,
  neverUsed: "No meeting has been planned here yet.",
  cameOn: ({ day, heads }: { day: string; heads: number }) => `${day}, ${heads} came`,
  gettingIn: "Getting in",
  access: "Entrance",
  accessHint: "Door, floor, bell, what to show",
  closes: "Closes at",
  capacity: "Seats",
  rooms: "Rooms",
  addRoom: "Add a room",
  roomName: (number: number) => `Name of room ${number}`,
  roomSeats: (number: number) => `Seats of room ${number}`,
  room: "Room",
  removeRoom: (name: string) => `Remove the room ${name}`,
  noRooms: "No room named yet.",
  equipment: "Equipment",
  equipmentHint: "Screen, sound, cables",
  wifi: "Wi-Fi",
  cost: "Cost",
  contactName: "Person",
  contactEmail: "Mail",
  contactPhone: "Phone",
  untitledMeeting: "To be announced",
};
