import type { shell as english } from "../english/shell.ts";

export const shell: typeof english = {
  views: {
    calendar: "Calendrier",
    meeting: "Rencontre",
    problems: "Problèmes",
    publish: "Publier",
    speakers: "Intervenants",
    venues: "Lieux",
    sponsors: "Sponsors",
    sharing: "Partage",
    import: "Importation",
    settings: "Réglages",
    help: "Aide",
  },
  sections: { people: "Personnes et lieux", group: "Groupe" },
  mainNavigation: "Navigation principale",
  searchOrRun: "Chercher ou lancer",
  searchKey: "Ctrl K",
  saved: "Enregistré sur cet appareil",
  savedAt: (time) => `Enregistré sur cet appareil, ${time}`,
  justDone: "Ce qui vient d’être fait",
  done: (act) => `C’est fait\u00a0: ${act}`,
  viewStopped: "Cette vue s’est arrêtée",
  planIsSafe:
    "Votre plan est en sécurité\u00a0: ce qui a été enregistré est sur le disque. Rechargez la vue pour continuer.",
  reloadView: "Recharger la vue",
  notAValue:
    "Ce n’est pas une valeur pour ce champ. Elle reste ici jusqu’à ce que vous la changiez.",
  openMeeting: "Ouvrir la rencontre",
  shownStates: { announced: "Annoncée", optional: "Facultative" },
};
