import { calendarModes, home, meetingTabs, type Route, type View } from "./route.ts";

/** What each view takes besides its name; whatever else an address says is left out. */
const parameters: Readonly<Record<View, Readonly<Record<string, Takes>>>> = {
  calendar: { mode: oneOf(calendarModes), month: (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text) },
  meeting: { id: isShort, tab: oneOf(meetingTabs) },
  problems: {},
  publish: { meeting: isShort, channel: isShort },
  speakers: { id: isShort },
  venues: { id: isShort },
  sponsors: { id: isShort },
  sharing: {},
  import: {},
  settings: {},
  help: { page: isShort },
};

/** Whether a text may stand there. Whether a row has that id is found out by whoever shows it. */
type Takes = (text: string) => boolean;

/** `#/meeting?id=a1&tab=texts`. */
export function toAddress(route: Route): string {
  const { view, ...rest } = route;
  const query = new URLSearchParams(rest).toString();
  return query === "" ? `#/${view}` : `#/${view}?${query}`;
}

/** The place that an address names; home where it names none. Addresses come from outside. */
export function parseAddress(address: string): Route {
  const [, name = "", query = ""] = /^#\/([a-z]+)(?:\?(.*))?$/.exec(address) ?? [];
  if (!Object.hasOwn(parameters, name)) return home;
  const view = name as View;
  const given = new URLSearchParams(query);
  const taken = Object.entries(parameters[view]).flatMap(([key, takes]) => {
    const text = given.get(key);
    return text !== null && takes(text) ? [[key, text] as const] : [];
  });
  if (view === "meeting" && !taken.some(([key]) => key === "id")) return home;
  return { view, ...Object.fromEntries(taken) } as Route;
}

function oneOf(texts: readonly string[]): Takes {
  return (text) => texts.includes(text);
}

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= 200;
}
