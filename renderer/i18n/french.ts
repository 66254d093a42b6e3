import type { Messages } from "./english.ts";
import { calendar } from "./french/calendar.ts";
import { help } from "./french/help.ts";
import { imports } from "./french/imports.ts";
import { meeting } from "./french/meeting.ts";
import { palette } from "./french/palette.ts";
import { problems } from "./french/problems.ts";
import { publish } from "./french/publish.ts";
import { roster } from "./french/roster.ts";
import { settings } from "./french/settings.ts";
import { sharing } from "./french/sharing.ts";
import { shell } from "./french/shell.ts";
import { speakers } from "./french/speakers.ts";
import { sponsors } from "./french/sponsors.ts";
import { venues } from "./french/venues.ts";
import { welcome as welcomePage } from "./french/welcome.ts";
import { plural } from "./plural.ts";

export const french: Messages = {
  shell,
  palette,
  problems,
  calendar,
  meeting,
  speakers,
  venues,
  sponsors,
  roster,
  publish,
  imports,
  welcomePage,
  sharing,
  settings,
  help,
  acts: {
    "new-plan": "nouveau plan",
    "new-meeting": "nouvelle rencontre",
    "change-title": "changement de titre",
    "change-date": "changement de date",
    "change-start": "changement d’heure",
    "change-state": "changement d’état",
    "change-notes": "changement de notes",
    "change-meeting": "modification d’une rencontre",
    "move-meeting": "déplacement d’une rencontre",
    "skip-meeting": "pas de rencontre",
    "postpone-meeting": "report d’une rencontre",
    "cancel-meeting": "annulation d’une rencontre",
    "duplicate-meeting": "copie d’une rencontre",
    "delete-meeting": "suppression d’une rencontre",
    "new-talk": "nouvelle présentation",
    "change-talk": "modification d’une présentation",
    "delete-talk": "suppression d’une présentation",
    "change-speakers": "changement d’intervenants",
    "change-agenda": "modification du déroulé",
    "change-checklist": "modification de la liste de contrôle",
    "new-person": "nouvelle personne",
    "change-person": "modification d’une personne",
    "delete-person": "suppression d’une personne",
    "log-contact": "contact noté",
    "new-venue": "nouveau lieu",
    "change-venue": "modification d’un lieu",
    "delete-venue": "suppression d’un lieu",
    "new-sponsor": "nouveau sponsor",
    "change-sponsor": "modification d’un sponsor",
    "delete-sponsor": "suppression d’un sponsor",
    "change-pledges": "modification des promesses",
    "import-file": "import",
    "fix-problem": "problème corrigé",
    "hide-problem": "problème masqué",
    "mark-posted": "marquage d’une annonce publiée",
    "withdraw-post": "retrait d’une annonce",
    "merge-plan": "fusion",
    "restore-snapshot": "restauration d’un instantané",
    "decide-conflict": "conflit tranché",
    "change-group": "modification du groupe",
    "change-series": "modification de la règle",
  },
  states: {
    idea: "Idée",
    planned: "Prévue",
    confirmed: "Confirmée",
    postponed: "Reportée",
    cancelled: "Annulée",
    skipped: "Pas de rencontre",
    held: "Passée",
  },
  actOn: ({ what, subject }) => `${what} (${subject})`,
  application: "Convener",

  saved: "Enregistré",
  saving: "Enregistrement…",
  notSaved: (reason) => `Non enregistré\u00a0: ${reason}`,
  tryAgain: "Réessayer",
  unsaved:
    "Ce plan a des modifications non enregistrées. Un autre pourra être ouvert quand elles le seront.",
  undo: "Annuler",
  undoOf: (act) => `Annuler\u00a0: ${act}`,
  redo: "Rétablir",
  redoOf: (act) => `Rétablir\u00a0: ${act}`,

  plan: "Plan",
  otherPlan: "Autre plan…",
  untitledPlan: "Groupe sans nom",
  search: "Rechercher",
  searchResults: "Trouvé dans le plan",
  found: (count) => plural("fr", count, { one: `${count} résultat`, other: `${count} résultats` }),
  kinds: { meeting: "Rencontre", talk: "Présentation", person: "Personne", venue: "Lieu" },

  hit: (kind, title) => `${kind}\u00a0: ${title}`,
  meetings: "Rencontres",
  meetingCount: (count) =>
    plural("fr", count, { one: `${count} rencontre`, other: `${count} rencontres` }),
  noMeetings: "Pas encore de rencontre. Créez la première.",
  newMeeting: "Nouvelle rencontre",
  noDate: "Pas encore de date",
  toBeAnnounced: "À annoncer",
  meetingLabel: "Rencontre",
  title: "Titre",
  date: "Date",
  start: "Début",
  state: "État",
  notes: "Notes",
  back: "Fermer la rencontre",
  notYetSaved: "Pas encore enregistré",
  chooseMeeting: "Choisissez une rencontre pour la voir et la modifier.",

  saveBackup: "Enregistrer une sauvegarde",
  openFile: "Ouvrir un fichier…",
  backupSaved: (name) => `La sauvegarde est enregistrée sous le nom ${name}.`,
  dismiss: "Fermer",

  welcome: "Planifiez les rencontres de votre groupe",
  welcomeText:
    "Tout reste sur cet ordinateur. Commencez un nouveau plan, ou ouvrez celui que vous avez.",
  groupName: "Nom du groupe",
  zone: "Fuseau horaire",
  zoneHint: "Comme dans la base IANA, par exemple Europe/Paris.",
  unknownZone: "Aucun fuseau horaire ne porte ce nom.",
  createPlan: "Créer le plan",
  plansHere: "Plans sur cet ordinateur",
  opening: "Ouverture du plan…",
  rebuilding: "Relecture du plan…",
  cancel: "Annuler",
  cannotOpen: "Impossible d’ouvrir le plan",
  findings: "Ce que l’ouverture du plan a trouvé",
  inMemory:
    "Le navigateur ne conserve rien pour Convener en ce moment. Le plan est enregistré malgré tout\u00a0; il sera plus long à ouvrir.",

  crashed: "Une erreur s’est produite dans Convener",
  crashedText: "Ce qui a été enregistré est à l’abri. Rechargez la page pour continuer.",
  reload: "Recharger",
  copyDetails: "Copier les détails",
  copied: "Copié",
};
