import type { Language } from "../text/phrase.ts";
import type { Fix } from "./finding.ts";
import { quote } from "./quote.ts";
import { sayDateShortly } from "../text/dates/sayDate.ts";

/**
 * What a fix is called, after its result: "Move to Thu 17 October", "Write “27th”"; in French "Déplacer au
 * jeudi 17 octobre", "Écrire « 27th »".
 */
export function fixLabel(fix: Fix, language: Language): string {
  switch (fix.kind) {
    case "move-to":
      return `${language === "en" ? "Move to" : "Déplacer au"} ${sayDateShortly[language](fix.date)}`;
    case "write":
      return `${language === "en" ? "Write" : "Écrire"} ${quote[language](fix.text)}`;
  }
}
