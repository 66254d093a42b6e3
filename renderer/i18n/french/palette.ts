import type { palette as english } from "../english/palette.ts";

export const palette: typeof english = {
  placeholder: "Une rencontre, une personne, un lieu, un problème, une commande",
  escape: "Échap",
  results: "Résultats",
  nothing: "Rien dans ce plan ne porte ce nom.",
  groups: {
    meetings: "Rencontres",
    people: "Personnes",
    places: "Lieux",
    problems: "Problèmes",
    commands: "Commandes",
  },
  choose: "choisir",
  commandsOnly: "commandes seulement",
  peopleOnly: "personnes",
  problemsOnly: "problèmes",
  goTo: (view) => `Aller à ${view}`,
  print: "Imprimer",
  back: "Retour",
  forward: "Suivant",
  shortcuts: "Touches",
  close: "Fermer",
  keys: (keys) =>
    keys
      .replace("Mod", "Ctrl")
      .replace("Shift", "Maj")
      .replace("ArrowLeft", "Gauche")
      .replace("ArrowRight", "Droite"),
};
