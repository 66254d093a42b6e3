import type { imports as english } from "../english/imports.ts";
import { plural } from "../plural.ts";

export const imports: typeof english = {
  title: "Importer des fichiers",
  command: "Importer des fichiers…",
  open: "Choisir un fichier",
  dropHere: "Déposez des fichiers ici",
  dropOver: "Relâchez pour les lire",
  dropKinds: "Un README avec un tableau de dates, en Markdown ou en texte simple",
  nothingYet:
    "Rien n’est enregistré avant «\u00a0Importer\u00a0», et une seule annulation reprend le tout.",
  import: "Importer",
  back: "Retour",
  reading: "Lecture du plan…",
  refused: (name, why) => `${name}\u00a0: ${why} Rien n’en a été lu.`,
  notAGroup: (name) =>
    `${name} n’a ni tableau de dates ni phrase disant quand un groupe se réunit. Il n’y a rien à y importer.`,
  leaveOut: (name) => `Écarter ${name}`,

  needsFile: "Choisissez d’abord un fichier",
  needsName: "Il manque le nom du groupe",
  nothingNew: "Rien de nouveau\u00a0: le plan sait déjà tout cela.",
  nothingNewOf: (name) => `Rien de nouveau dans ${name}\u00a0: le plan sait déjà tout cela.`,

  group: "Votre groupe",
  groupHint: "Un plan est créé pour lui sur cet appareil.",

  understoodIn: (name) => `Compris dans ${name}`,
  understoodNothing: "Aucune phrase sur le groupe n’a été comprise.",
  line: (line) => `ligne ${line}`,
  kinds: {
    "group-name": "Nom du groupe",
    objective: "Objectif",
    recurrence: "Règle",
    "optional-slot": "Date facultative",
    duration: "Durée",
    "standing-section": "Rubrique permanente",
  },
  counts: {
    meetings: (count) =>
      plural("fr", count, { one: `${count} rencontre`, other: `${count} rencontres` }),
    talks: (count) =>
      plural("fr", count, { one: `${count} présentation`, other: `${count} présentations` }),
    people: (count) =>
      plural("fr", count, { one: `${count} personne`, other: `${count} personnes` }),
    venues: (count) => plural("fr", count, { one: `${count} lieu`, other: `${count} lieux` }),
  },
  isNew: (what) => `Nouveau dans le plan\u00a0: ${what}`,

  meetings: "Rencontres de ces fichiers",
  columns: {
    date: "Date",
    state: "État",
    title: "Titre",
    speakers: "Intervenants",
    news: "Dans le plan",
  },
  news: { new: "Nouvelle", changed: "Modifiée", known: "Déjà connue" },
  noTitle: "À annoncer",
  showAll: (count) => `Afficher les ${count}`,

  notUnderstood: (count) =>
    plural("fr", count, {
      one: "1 ligne n’a pas été comprise. La voici, mot pour mot.",
      other: `${count} lignes n’ont pas été comprises. Les voici, mot pour mot.`,
    }),
  allUnderstood: "Chaque ligne a été comprise.",

  problem: "Problème",
  problems: "Problèmes de ces fichiers",
  noProblems: "Rien à signaler dans ce qui arrive.",
  inFile: "À corriger dans le fichier\u00a0: l’import le reprend tel quel.",
  asWritten: "Laisser tel quel",
  chosen: (fix) => `${fix}\u00a0: fait partie de l’import`,
  severities: { error: "Erreur", warning: "Avertissement", note: "Remarque" },
};
