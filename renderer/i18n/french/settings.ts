import type { settings as english } from "../english/settings.ts";

export const settings: typeof english = {
  title: "Réglages",
  group: "Groupe",
  groupHint: "Partagé avec le plan\u00a0: l’équipe voit et modifie aussi ces réglages.",
  country: "Pays",
  countryHint: "Deux lettres, comme FR ou CH.",
  languages: "Langues des rencontres",
  languagesHint: "Des codes séparés par des virgules, comme fr, en.",
  weekStart: "Premier jour de la semaine",
  weekDays: { system: "Selon la langue", monday: "Lundi", saturday: "Samedi", sunday: "Dimanche" },
  codeOfConduct: "Code de conduite",
  codeOfConductHint: "L’adresse de la page où on peut le lire.",
  window: "Cette fenêtre",
  windowHint: "Gardé sur cet ordinateur seulement.",
  appearance: "Apparence",
  system: "Comme le système",
  light: "Claire",
  dark: "Sombre",
  language: "Langue",
  languageNames: { en: "English", fr: "Français" },
  keys: "Une lettre seule est un raccourci",
  keysHint:
    "Sans cela, une lettre tapée hors d’un champ ne fait rien. Les raccourcis avec Ctrl restent.",
  data: "Données",
  dataFolder: "Dossier des données",
  dataHint: "Tout est dans ce dossier. Rien n’est envoyé nulle part.",
  updates: "Mises à jour",
  updatesText:
    "Convener ne cherche pas de nouvelle version\u00a0: il n’ouvre aucune connexion. Récupérez une nouvelle version à la main, là où vous avez pris celle-ci\u00a0; vos données restent.",
  notPlanned: "Pas prévu",
  notPlannedText:
    "Pas d’icône dans la zone de notification, pas de compte, pas de mesure d’usage, pas de mise à jour automatique.",
  diagnostics: "Diagnostic",
  diagnosticsHint:
    "Des versions et des nombres pour qui répare un défaut. Aucun nom, aucun titre et aucune adresse n’y figure.",
  copyDiagnostics: "Copier le diagnostic",
  copied: "Copié",
};
