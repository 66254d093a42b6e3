import { useEffect } from "react";
import { languages, type Language } from "#core/text/phrase.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { takesLetter } from "./takesLetter.ts";

/** L goes to the other language of the texts. */
export function useLanguageKey(language: Language, onLanguage: (language: Language) => void): void {
  const isOn = useDeskState("settings", ({ settings }) => settings.keys !== false);
  useEffect(() => {
    if (!isOn) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key.toLowerCase() !== "l" || !takesLetter(event)) return;
      event.preventDefault();
      const at = (languages.indexOf(language) + 1) % languages.length;
      onLanguage(languages[at] ?? language);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isOn, language, onLanguage]);
}
