import type { pledgeStates } from "#core/model/records/pledge.ts";
import { plural } from "../plural.ts";

type PledgeState = (typeof pledgeStates)[number];

const states: Readonly<Record<PledgeState, string>> = {
  asked: "Asked",
  promised: "Promised",
  delivered: "Delivered",
  thanked: "Thanked",
  invoiced: "Invoiced",
  paid: "Paid",
  declined: "Declined",
};

const promises = (count: number) =>
  plural("en", count, { one: `${count} promise`, other: `${count} promises` });

/** What the sponsors view says. */
export const sponsors = {
  title: "Sponsors",
  count: ({ partners, pledges }: { partners: number; pledges: number }) => {
    const words = plural("en", partners, {
      one: `${partners} partner`,
      other: `${partners} partners`,
    });
    return `${words}, ${promises(pledges)}`;
  },
  find: "Find a partner or what they give",
  newSponsor: "New sponsor",
  add: "Add a sponsor",
  create: "Add this sponsor",
  empty: "No sponsor yet",
  emptyText:
    "Add whoever supports the group, with food, a room, money. A name is enough to begin with.",
  list: "Sponsors",
  remove: "Remove this sponsor",
  removed: "This sponsor is not in the plan, or not any more.",
  openPromises: (count: number) =>
    plural("en", count, { one: `${count} open promise`, other: `${count} open promises` }),
  promises,
  nothingOpen: "nothing open",
  website: "Website",
  disclosure: "Disclosure",
  disclosureTitle: "What every post of a sponsored meeting says",
  disclosurePlaceholder: "Food and drinks tonight are given by …",
  disclosureHint: "Members read this sentence. Without it nothing says who pays.",
  facts: "About",
  contactName: "Person",
  contactEmail: "Mail",
  contactPhone: "Phone",
  pledges: "Promises",
  newPledge: "New promise",
  newPledgeOf: (name: string) => `A promise of ${name}`,
  createPledge: "Add the promise",
  noPledges: "Nothing asked for and nothing promised yet.",
  gives: "What they give",
  givesPlaceholder: "Food for 40",
  meeting: "Meeting",
  forTheGroup: "For the group, no meeting",
  pledgeState: (gives: string) => `State of “${gives}”`,
  pledgeGives: (number: number) => `What promise ${number} is`,
  askAgain: "Ask again",
  followUp: "Ask again on",
  removePledge: (gives: string) => `Remove the promise “${gives}”`,
  unnamedPledge: "a promise",
  openMeeting: (title: string) => `Open the meeting ${title}`,
  untitledMeeting: "To be announced",
  states,
};
