import type { calendar as english } from "../english/calendar.ts";
import { plural } from "../plural.ts";

const count = (number: number, one: string, other: string) =>
  plural("fr", number, { one: `${number} ${one}`, other: `${number} ${other}` });

export const calendar: typeof english = {
  name: "Calendrier",
  viewAs: "Affichage",
  modes: { year: "Année", month: "Mois", agenda: "Liste" },
  today: "Aujourd’hui",
  previous: {
    year: "Année précédente (K)",
    month: "Mois précédent (K)",
    agenda: "Un mois plus tôt (K)",
  },
  next: { year: "Année suivante (J)", month: "Mois suivant (J)", agenda: "Un mois plus tard (J)" },
  monthsOf: (year) => `Mois de ${year}`,
  week: "Semaine",
  weekNumber: (week) => `Semaine ${week}`,
  legend: "Signes des états",
  optionalSlot: "Créneau facultatif",
  noMeeting: "PAS DE RENCONTRE",
  tba: "À annoncer",
  noMeetingsIn: (period) => `Aucune rencontre en ${period}`,
  andMore: (number) => `et ${number} de plus`,

  isToday: (day) => `${day}, aujourd’hui`,
  dayWith: ({ day, entries }) => `${day}\u00a0: ${entries}`,
  more: (number) => `${number} de plus`,
  moreOn: ({ number, day }) => `${number} de plus le ${day}`,
  newOn: (day) => `Nouvelle rencontre le ${day}`,
  movedTo: (day) => `déplacée au ${day}`,
  movedFrom: (day) => `Déplacée du ${day}`,
  moved: "déplacée",
  decideBy: (day) => `à décider avant le ${day}`,
  decide: "à décider",
  newDateOpen: "nouvelle date à trouver",
  noDate: "sans date",
  speakerDueBy: (day) => `sujet attendu avant le ${day}`,
  problem: "problème",
  problems: (number) => count(number, "problème", "problèmes"),
  staleShort: (number) => count(number, "annonce à corriger", "annonces à corriger"),

  actionsFor: (title) => `Actions pour ${title}`,
  open: "Ouvrir",
  move: "Déplacer, reporter, annuler…",
  duplicate: "Dupliquer",
  skip: "Pas de rencontre…",
  publish: "Publier",

  nextUp: "Prochaine rencontre",
  nothingNext: "Rien n’est prévu à partir d’aujourd’hui.",
  inDays: (days) => {
    if (days === 0) return "aujourd’hui";
    return days === 1 ? "demain" : `dans ${days}\u00a0jours`;
  },
  fromTo: ({ start, end }) => `${start} à ${end}`,
  atVenue: ({ venue, room }) => `${venue}, salle ${room}`,
  checklist: "Liste de contrôle",
  doneOf: ({ done, of }) => `${done} sur ${of}`,
  correct: (number) =>
    plural("fr", number, {
      one: `Écrire ${number} correction`,
      other: `Écrire ${number} corrections`,
    }),
  openMeeting: "Ouvrir",

  toDecide: "À décider",
  toDecideCount: (number) => `${number} à décider`,
  nothingToDecide: "Rien n’attend de décision.",
  showAll: (number) => `Tout afficher (${number})`,
  onDay: ({ title, day }) => `${title}, ${day}`,
  inFile: ({ file, line }) => `${file}, ligne ${line}`,
  optionalUntil: (day) => `Facultative. À décider avant le ${day}.`,
  optionalIf: ({ condition, day }) => `Facultative (${condition}). À décider avant le ${day}.`,
  postponedOpen: "Reportée, sans nouvelle date pour l’instant.",
  postponedFrom: (day) => `Reportée (prévue le ${day}), sans nouvelle date pour l’instant.`,
  because: (reason) => `Raison\u00a0: ${reason}`,
  schedule: "Programmer",
  drop: "Abandonner",
  findDate: "Trouver une date",
  pickTopic: "Ajouter un sujet",
  pickSpeaker: "Ajouter une personne",
  seeProblem: "Voir le problème",

  skipTitle: (title) => `Pas de rencontre\u00a0: ${title}`,
  skipText: "Le jour reste au calendrier avec sa raison, et les annonces peuvent le dire.",
  reason: "Raison",
  reasonHint: "Les membres la voient là où elle est publiée.",
  reasonPlaceholder: "Le lieu est fermé",
  skipDo: "Noter l’absence de rencontre",
  moveTitle: (title) => `Déplacer, reporter ou annuler\u00a0: ${title}`,
  moveWays: "Ce qui se passe",
  wayMove: "Déplacer à un autre jour",
  wayPostpone: "Reporter, nouvelle date à trouver",
  wayCancel: "Annuler la rencontre",
  keep: "Ne rien changer",
  newDay: "Nouveau jour",
  newStart: "Début",
  noSuchDay: "Choisissez un jour.",
  sameDay: "Elle s’y trouve déjà.",
  moveTo: (day) => `Déplacer au ${day}`,
  nextFree: (day) => `Prochain jour libre de la règle\u00a0: ${day}`,
  postponeDo: "Reporter",
  cancelDo: "Annuler la rencontre",
  makesStale: (number) =>
    plural("fr", number, {
      one: "Cette annonce ne sera plus à jour\u00a0:",
      other: `Ces ${number} annonces ne seront plus à jour\u00a0:`,
    }),
  posted: ({ channel, day }) => `${channel}, publiée le ${day}`,

  daysMeetings: (day) => `Rencontres du ${day}`,
  close: "Fermer",

  series: "Série",
  otherMeetings: "Autres rencontres",
  oneByOne: "une par une",
  slot: ({ nth, weekday }) => capital(`${nth} ${weekday}`),
  leftOpen: "Ce que la règle laisse ouvert",
  nothingLeftOpen: "Chaque jour de la règle a sa rencontre, et rien n’attend de décision.",
  unplanned: ({ number, slot }) =>
    plural("fr", number, {
      one: `${number} jour n’a pas encore de rencontre\u00a0: ${slot}`,
      other: `${number} jours n’ont pas encore de rencontre\u00a0: ${slot}`,
    }),
  planThem: (number) =>
    plural("fr", number, {
      one: `Prévoir ${number} rencontre`,
      other: `Prévoir ${number} rencontres`,
    }),
  rules: "Les règles",
  noRules: "Le groupe n’a pas encore de règle. Les rencontres sont prévues une par une.",
  editRule: "Modifier",

  undated: "Sans date",
  empty: "Pas encore de rencontre",
  emptyText:
    "Les rencontres du groupe se trouveront ici, jour par jour. Une pression suffit pour la première.",
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
