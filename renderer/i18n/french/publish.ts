import type { publish as english } from "../english/publish.ts";
import { plural } from "../plural.ts";

/** Ce que dit la vue des annonces. */
export const publish: typeof english = {
  meeting: "Rencontre",
  channels: "Canaux",
  languageOfTexts: "Langue des textes",
  languages: { en: "English", fr: "Français" },
  groups: { stale: "À corriger", current: "À jour", never: "Jamais publié" },
  states: { stale: "À corriger", current: "À jour", never: "Pas publié" },
  postedOn: (date) => `publié le ${date}`,
  takes: { meeting: "une rencontre", plan: "tout le plan", either: "une rencontre, ou toutes" },
  staleCount: (count) =>
    plural("fr", count, {
      one: `${count} annonce à corriger`,
      other: `${count} annonces à corriger`,
    }),

  noMeetings: "Pas encore de rencontre à annoncer",
  noMeetingsText:
    "Donnez une date à une rencontre. Vous trouverez alors ici ses textes pour Meetup, pour le README du groupe et pour les agendas.",
  toCalendar: "Ouvrir le calendrier",

  formOf: (channel) => `Formulaire ${channel}`,
  fieldOrder: "Les champs dans l’ordre de la page. Limites connues en 2026.",
  copy: "Copier",
  copied: "Copié",
  copyPlain: "Copier en texte simple",
  copyBold: "Copier avec le gras",
  copyField: (field) => `Copier\u00a0: ${field}`,
  copyFieldPlain: (field) => `Copier en texte simple\u00a0: ${field}`,
  copyFieldBold: (field) => `Copier avec le gras\u00a0: ${field}`,
  copiedField: (field) => `Copié\u00a0: ${field}`,
  notCopied: "Le presse-papiers est inaccessible. Sélectionnez le texte et copiez-le à la main.",
  characters: (count) =>
    plural("fr", count, { one: `${count} caractère`, other: `${count} caractères` }),
  charactersOf: ({ count, limit }) => `${count} caractères sur ${limit}`,
  tooLong: ({ field, over }) =>
    plural("fr", over, {
      one: `${field}\u00a0: ${over} caractère de trop`,
      other: `${field}\u00a0: ${over} caractères de trop`,
    }),
  tooLongText:
    "Rien n’est coupé automatiquement. Raccourcissez le texte dans la rencontre, puis copiez-le.",
  openMeeting: "Ouvrir la rencontre",
  keysHint: "C copie un champ et passe au suivant. Maj+C le copie avec le gras.",

  stillShows: ({ channel, date }) => `${channel} montre encore ce qui était vrai le ${date}`,
  changedBy: ({ who, date }) => `${who}, ${date}`,
  notSaid: "non précisé",
  minutes: (count) => `${count} minutes`,
  facts: {
    state: "État",
    date: "Date",
    start: "Début",
    minutes: "Durée",
    zone: "Fuseau",
    title: "Titre",
    speakers: "Avec",
    venue: "Lieu",
  },

  correction: "Texte de rectification",
  correctionFor: "Pour celles et ceux qui ont lu l’annonce.",
  copyCorrection: "Copier la rectification",

  haveYouPosted: "L’annonce est-elle publiée\u202f?",
  haveYouChanged: "L’annonce est-elle corrigée là-bas\u202f?",
  cannotSee: "Convener ne voit pas ce qui est en ligne. Dites-lui quand c’est fait.",
  linkToPost: "Lien vers l’annonce",
  noLink: "https://… (facultatif)",
  notALink: "Un lien commence par https:// ou http://.",
  markPosted: "Marquer comme publié",
  openPost: "Ouvrir l’annonce",
  ledger: "Journal",
  neverOn: (channel) =>
    `Jamais publié\u00a0: ${channel}. Marquez-le ici une fois que c’est fait, et Convener vous dira quand l’annonce n’est plus à jour.`,
  posted: "Publié",
  postedBy: (who) => `Publié par ${who}`,
  withdrawn: "Retiré",
  becameStale: "À corriger",
  withdraw: "Marquer comme retiré",
  remarks: "Ce qui n’a pas pu être repris",
  nothingLost: "Tout y est.",

  ownFile: "Le fichier du groupe",
  ownFileOf: (name) => `Ce qui change dans ${name}`,
  chooseOwnFile: (name) =>
    `Le plan a été lu depuis ${name}. Choisissez ce fichier sur votre disque pour mettre son calendrier à jour. Le reste ne change pas, à l’octet près.`,
  chooseAnyFile:
    "Choisissez le README du groupe pour mettre son calendrier à jour, ou enregistrez un nouveau tableau.",
  chooseFile: "Choisir le fichier…",
  otherFile: "Autre fichier…",
  openAgain: (name) => `Rouvrir ${name}`,
  saveInto: (name) => `Enregistrer dans ${name}`,
  saveNewFile: "Enregistrer un nouveau fichier…",
  savedInto: (name) => `${name} est enregistré sur cet ordinateur. À vous de le mettre en ligne.`,
  nothingToSave: (name) => `${name} correspond au plan. Rien à enregistrer.`,
  previewOfSource: (name) => `Comparé à ${name} tel qu’il a été importé.`,
  linesLeftOut: (count) =>
    plural("fr", count, {
      one: `${count} ligne inchangée`,
      other: `${count} lignes inchangées`,
    }),
  moreLines: (count) => `Montrer les ${count} lignes`,
  difference: ({ added, removed }) =>
    `${plural("fr", added, { one: `${added} ligne ajoutée`, other: `${added} lignes ajoutées` })}, ${plural("fr", removed, { one: `${removed} retirée`, other: `${removed} retirées` })}`,

  oneMeeting: "Cette rencontre",
  oneMeetingText: "À envoyer à quelqu’un, ou à joindre à l’annonce.",
  wholePlan: "Tout le calendrier",
  wholePlanText: "Les rencontres passées et à venir, pour qui s’y abonne.",
  saveFile: (name) => `Enregistrer ${name}`,
  showText: "Montrer le texte du fichier",
  fileSaved: (name) => `Enregistré sous le nom ${name}.`,
};
