import { languages, type Language } from "../text/phrase.ts";
import type { Settings } from "./settings.ts";

/**
 * The language to speak: the chosen one, else the first of the system's that we have, else English.
 *
 * @param systemLanguages as a system names them: `fr-CA`, `fr_FR.UTF-8`, `C`
 */
export function chooseLanguage(
  { language }: Pick<Settings, "language">,
  systemLanguages: readonly string[],
): Language {
  const spoken = systemLanguages.map((tag) => tag.toLowerCase().split(/[-_.]/)[0]);
  return language ?? spoken.flatMap((tag) => languages.find((own) => own === tag) ?? [])[0] ?? "en";
}
