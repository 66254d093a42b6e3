import process from "node:process";
import { chooseLanguage } from "#core/host/chooseLanguage.ts";
import type { Facts, Language } from "#core/text/phrase.ts";
import { sentences, type SentenceCode } from "./sentences.ts";

/** Says a sentence in the terminal. */
export type Say = (code: SentenceCode, facts?: Facts) => void;

/** The terminal of this process, in the language that the system's variables ask for. */
export function createTerminal(env: Readonly<Record<string, string | undefined>>): Say {
  const language = terminalLanguage(env);
  // A terminal that was closed, or a pipe that nobody reads any more, is no reason to end.
  process.stdout.on("error", () => undefined);
  return (code, facts = {}) => void process.stdout.write(`${sentences[code][language](facts)}\n`);
}

function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || systemLocale();
  return chooseLanguage({}, [wanted]);
}

/** Windows has no such variables. */
function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
