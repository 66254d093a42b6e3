import type { Language } from "#core/text/phrase.ts";
import { english, type Messages } from "./english.ts";
import { french } from "./french.ts";

/** What the page says, by language. */
export const messages: Readonly<Record<Language, Messages>> = { en: english, fr: french };
