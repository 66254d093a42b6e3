import type { Language, Phrase } from "#core/text/phrase.ts";
import type { Command } from "./command.ts";

const footer: Phrase<void> = {
  en: () =>
    [
      "Everywhere: --language en|fr, --now <instant or day>, --who <name>, --help.",
      "Exit codes: 0 fine, 1 findings or open conflicts, 2 wrong usage, 3 a file that cannot be read or written.",
      "Data goes to the standard output, messages to the standard error.",
    ].join("\n"),
  fr: () =>
    [
      "Partout\u00a0: --language en|fr, --now <instant ou jour>, --who <nom>, --help.",
      "Codes de sortie\u00a0: 0 tout va bien, 1 problèmes ou conflits ouverts, 2 mauvais emploi, 3 fichier illisible ou impossible à écrire.",
      "Les données vont sur la sortie standard, les messages sur la sortie d’erreur.",
    ].join("\n"),
};

export function helpOfAll(commands: readonly Command[], language: Language): string {
  return `${commands.map((command) => entry(command, language)).join("\n")}\n\n${footer[language]()}\n`;
}

export function helpOf(command: Command, language: Language): string {
  return `${entry(command, language)}\n\n${footer[language]()}\n`;
}

function entry({ name, usage, summary }: Command, language: Language): string {
  return `convener ${name} ${usage}\n    ${summary[language]()}`;
}
