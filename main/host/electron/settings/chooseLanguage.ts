import type { Settings } from "#core/host/settings.ts";
import { languages, type Language } from "#core/text/phrase.ts";

/** The language of menus and dialogs: the chosen one, else the first of the system's that we have. */
export function chooseLanguage(
  { language }: Settings,
  systemLanguages: readonly string[],
): Language {
  const spoken = systemLanguages.map((tag) => tag.toLowerCase().split("-")[0]);
  return language ?? spoken.flatMap((tag) => languages.find((own) => own === tag) ?? [])[0] ?? "en";
}
