import type { sponsors as english } from "../english/sponsors.ts";
import { plural } from "../plural.ts";

const promises = (count: number) =>
  plural("fr", count, { one: `${count} promesse`, other: `${count} promesses` });

export const sponsors: typeof english = {
  title: "Sponsors",
  count: ({ partners, pledges }) => {
    const words = plural("fr", partners, {
      one: `${partners} partenaire`,
      other: `${partners} partenaires`,
    });
    return `${words}, ${promises(pledges)}`;
  },
  find: "Chercher un partenaire ou ce qu’il offre",
  newSponsor: "Nouveau sponsor",
  add: "Ajouter un sponsor",
  create: "Ajouter ce sponsor",
  empty: "Aucun sponsor pour l’instant",
  emptyText:
    "Ajoutez qui soutient le groupe\u00a0: un repas, une salle, de l’argent. Un nom suffit pour commencer.",
  list: "Sponsors",
  remove: "Retirer ce sponsor",
  removed: "Ce sponsor n’est pas, ou n’est plus, dans le plan.",
  openPromises: (count) =>
    plural("fr", count, {
      one: `${count} promesse en cours`,
      other: `${count} promesses en cours`,
    }),
  promises,
  nothingOpen: "rien en cours",
  website: "Site web",
  disclosure: "Mention",
  disclosureTitle: "Ce que dit chaque annonce d’une rencontre soutenue",
  disclosurePlaceholder: "Le repas de ce soir est offert par…",
  disclosureHint: "Les membres lisent cette phrase. Sans elle, rien ne dit qui paie.",
  facts: "Présentation",
  contactName: "Personne",
  contactEmail: "Courriel",
  contactPhone: "Téléphone",
  pledges: "Promesses",
  newPledge: "Nouvelle promesse",
  newPledgeOf: (name) => `Une promesse de ${name}`,
  createPledge: "Ajouter la promesse",
  noPledges: "Rien de demandé ni de promis pour l’instant.",
  gives: "Ce qui est offert",
  givesPlaceholder: "Repas pour 40",
  meeting: "Rencontre",
  forTheGroup: "Pour le groupe, sans rencontre",
  pledgeState: (gives) => `État de «\u00a0${gives}\u00a0»`,
  pledgeGives: (number) => `Objet de la promesse ${number}`,
  askAgain: "À relancer",
  followUp: "Relancer le",
  removePledge: (gives) => `Retirer la promesse «\u00a0${gives}\u00a0»`,
  unnamedPledge: "une promesse",
  openMeeting: (title) => `Ouvrir la rencontre ${title}`,
  untitledMeeting: "À annoncer",
  states: {
    asked: "Demandé",
    promised: "Promis",
    delivered: "Reçu",
    thanked: "Remercié",
    invoiced: "Facturé",
    paid: "Payé",
    declined: "Refusé",
  },
};
