import type { Language } from "#core/text/phrase.ts";
import type { Messages } from "../i18n/english.ts";
import { messages } from "../i18n/messages.ts";
import { selectLanguage } from "../stores/selectLanguage.ts";
import { useDeskState } from "./useDesk.ts";

export interface Spoken {
  readonly language: Language;
  readonly text: Messages;
}

/** The language of the page, and what it says in it. */
export function useMessages(): Spoken {
  const language = useDeskState("settings", selectLanguage);
  return { language, text: messages[language] };
}
