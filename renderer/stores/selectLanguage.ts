import { languages, type Language } from "#core/text/phrase.ts";
import type { SettingsState } from "./settingsStore.ts";

/** The chosen language; else the first of the system's that there is; else English. */
export function selectLanguage({
  settings,
  about,
}: Pick<SettingsState, "settings" | "about">): Language {
  if (settings.language) return settings.language;
  const wanted = (about?.systemLanguages ?? []).map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => languages.find((one) => one === tag) ?? [])[0] ?? "en";
}
