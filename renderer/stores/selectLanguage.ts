import { chooseLanguage } from "#core/host/chooseLanguage.ts";
import type { Language } from "#core/text/phrase.ts";
import type { SettingsState } from "./settingsStore.ts";

/** The language of the page: English until the host has said what the system speaks. */
export function selectLanguage({
  settings,
  about,
}: Pick<SettingsState, "settings" | "about">): Language {
  return chooseLanguage(settings, about?.systemLanguages ?? []);
}
