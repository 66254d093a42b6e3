import type { Language } from "#core/text/phrase.ts";
import enCalendar from "../../../docs/help/en/calendar.md?raw";
import enKeys from "../../../docs/help/en/keys.md?raw";
import enPublish from "../../../docs/help/en/publish.md?raw";
import enShare from "../../../docs/help/en/share.md?raw";
import enStart from "../../../docs/help/en/start.md?raw";
import frCalendar from "../../../docs/help/fr/calendar.md?raw";
import frKeys from "../../../docs/help/fr/keys.md?raw";
import frPublish from "../../../docs/help/fr/publish.md?raw";
import frShare from "../../../docs/help/fr/share.md?raw";
import frStart from "../../../docs/help/fr/start.md?raw";

/** In the order of the list; the last one is no text but what the application says of itself. */
export const helpPageNames = ["start", "calendar", "publish", "share", "keys", "about"] as const;
type WrittenPage = Exclude<(typeof helpPageNames)[number], "about">;

/** The pages of docs/help as Markdown, by language. */
export const helpPages: Readonly<Record<Language, Readonly<Record<WrittenPage, string>>>> = {
  en: { start: enStart, calendar: enCalendar, publish: enPublish, share: enShare, keys: enKeys },
  fr: { start: frStart, calendar: frCalendar, publish: frPublish, share: frShare, keys: frKeys },
};
