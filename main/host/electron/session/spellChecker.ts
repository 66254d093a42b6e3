import type { Session } from "electron";
import { APP_ORIGIN } from "./appScheme.ts";

/**
 * The spell checker, where the system brings its dictionaries. Elsewhere Electron would fetch them
 * from a server, outside of what the request guard sees: it is off, and its address leads nowhere.
 */
export function registerSpellChecker(
  session: Pick<Session, "setSpellCheckerEnabled" | "setSpellCheckerDictionaryDownloadURL">,
  platform: NodeJS.Platform,
): void {
  const isOffline = hasOwnDictionaries(platform);
  if (!isOffline) session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(isOffline);
}

/** macOS checks by itself; on Windows and Linux Electron brings Hunspell and no dictionary. */
export function hasOwnDictionaries(platform: NodeJS.Platform): boolean {
  return platform === "darwin";
}
