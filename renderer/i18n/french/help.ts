import type { help as english } from "../english/help.ts";

export const help: typeof english = {
  title: "Aide",
  pages: {
    start: "Premiers pas",
    calendar: "Calendrier et rencontres",
    publish: "Publier",
    share: "Partager un plan",
    keys: "Raccourcis",
    about: "À propos de Convener",
  },
  contents: "Pages",
  shortcuts: "Afficher les raccourcis",
  version: (version) => `Version ${version}`,
  licence: "Convener est un logiciel libre sous licence MIT.",
  librariesTitle: "De quoi il est fait",
  library: "Bibliothèque",
  licenceName: "Licence",
};
