import type { Menu, NativeTheme } from "electron";
import type { Command } from "#core/host/command.ts";
import type { Language } from "#core/text/phrase.ts";
import type { SettingsStore } from "#main/services/settings/settings.ts";
import { menuWords } from "../menu/menuWords.ts";
import { registerMenu } from "../menu/registerMenu.ts";
import { chooseLanguage } from "#core/host/chooseLanguage.ts";
import { applyTheme } from "./theme.ts";

/** What the settings decide outside of the page: language and theme of all that is native. */
export interface Appearance {
  readonly language: () => Language;
  /** Reads the settings again and follows them. */
  readonly apply: () => Promise<void>;
}

interface AppearancePorts {
  readonly settings: Pick<SettingsStore, "read">;
  readonly nativeTheme: Pick<NativeTheme, "themeSource">;
  readonly menu: Pick<typeof Menu, "buildFromTemplate" | "setApplicationMenu">;
  readonly systemLanguages: () => readonly string[];
  readonly platform: NodeJS.Platform;
  readonly withDevTools: boolean;
  readonly run: (command: Command) => void;
}

export function createAppearance(ports: AppearancePorts): Appearance {
  const { settings, nativeTheme, menu, systemLanguages, platform, withDevTools, run } = ports;
  let language: Language = "en";
  return {
    language: () => language,
    async apply() {
      const chosen = await settings.read();
      language = chooseLanguage(chosen, systemLanguages());
      applyTheme(nativeTheme, chosen);
      registerMenu(menu, { words: menuWords[language], platform, withDevTools, run });
    },
  };
}
