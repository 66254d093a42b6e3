import type { problems as english } from "../english/problems.ts";
import { plural } from "../plural.ts";

const of = (one: string, other: string) => (count: number) =>
  plural("fr", count, { one: `${String(count)} ${one}`, other: `${String(count)} ${other}` });

const kinds: Readonly<Record<string, string>> = {
  "date-against-rule": "Dates contraires à la règle",
  "weekday-against-date": "Jours contraires à la date",
  "ordinal-suffix": "Ordinaux",
  "no-such-day": "Jours qui n’existent pas",
  "tba-past-deadline": "Trous après leur échéance",
};

export const problems: typeof english = {
  counts: {
    error: of("erreur", "erreurs"),
    warning: of("avertissement", "avertissements"),
    note: of("remarque", "remarques"),
  },
  severities: { error: "Erreur", warning: "Avertissement", note: "Remarque" },
  groupBy: "Grouper par",
  groupings: { place: "Rencontre", kind: "Genre", severity: "Gravité" },
  kindOf: (code) => kinds[code] ?? code,
  list: "Problèmes",
  detail: "Le problème",
  wholeGroup: "Tout le groupe",
  none: "Rien à corriger",
  noneText:
    "Toutes les dates, tous les textes et tous les trous de ce plan ont été vérifiés après votre dernière modification.",
  noFix: "pas de correction automatique",
  noFixText:
    "Il y a plus d’une réponse, ou elle n’est pas dans le plan\u00a0: regardez à l’endroit même.",
  goThere: "Aller à l’endroit",
  fixSafe: (count) =>
    plural("fr", count, {
      one: `Corriger ${String(count)} cas sûr`,
      other: `Corriger ${String(count)} cas sûrs`,
    }),
  foundIn: (file, line) => `Trouvé dans ${file}, ligne ${String(line)}`,
  undoHint:
    "Une correction s’annule comme toute autre modification. Un fichier n’est réécrit que lorsque vous le publiez.",
};
