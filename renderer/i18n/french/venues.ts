import type { venues as english } from "../english/venues.ts";
import { plural } from "../plural.ts";

const meetings = (count: number) =>
  plural("fr", count, { one: `${count} rencontre`, other: `${count} rencontres` });
const seats = (count: number) =>
  plural("fr", count, { one: `${count} place`, other: `${count} places` });

export const venues: typeof english = {
  title: "Lieux",
  count: (count) => plural("fr", count, { one: `${count} lieu`, other: `${count} lieux` }),
  find: "Chercher un nom ou une adresse",
  newVenue: "Nouveau lieu",
  add: "Ajouter un lieu",
  create: "Ajouter ce lieu",
  empty: "Aucun lieu pour l’instant",
  emptyText:
    "Ajoutez les endroits où vous vous retrouvez\u00a0: comment on entre, qui a la clé, ce qu’il y a.",
  list: "Lieux",
  remove: "Retirer ce lieu",
  removed: "Ce lieu n’est pas, ou n’est plus, dans le plan.",
  meetings,
  seats,
  seatsUnknown: "places non précisées",
  checked: "Vérifié",
  check: "À vérifier",
  neverChecked: "Personne n’a encore vérifié ces informations",
  lastChecked: (months) => `Vérifié pour la dernière fois il y a ${months} mois`,
  missingAnswers: (count) =>
    plural("fr", count, { one: "Il manque 1 réponse.", other: `Il manque ${count} réponses.` }),
  askAgain: "Demandez au lieu, puis notez-le ici.",
  markChecked: "Vérifié aujourd’hui",
  copyAddress: "Copier l’adresse",
  copied: "Copié",
  openMap: "Ouvrir le plan d’accès",
  address: "Adresse",
  map: "Lien vers la carte",
  website: "Site web",
  accessibility: "Accessibilité",
  answers: { yes: "Oui", no: "Non", "not known": "Non connu" },
  questions: {
    "step-free": "Entrée sans marche",
    lift: "Ascenseur vers la salle",
    toilets: "Toilettes accessibles",
    "hearing loop": "Boucle magnétique",
    microphone: "Micro",
    "quiet corner": "Coin calme",
    "scent-free": "Ménage sans parfum",
  },
  answered: ({ known, of }) =>
    plural("fr", known, {
      one: `${known} réponse sur ${of}`,
      other: `${known} réponses sur ${of}`,
    }),
  printedAsIs: "Les annonces le reprennent tel quel, avec «\u00a0non connu\u00a0».",
  usedFor: "Rencontres ici",
  usedCount: ({ count, average }) =>
    average === undefined ? meetings(count) : `${meetings(count)}, ${average} personnes en moyenne`,
  neverUsed: "Aucune rencontre n’y est encore prévue.",
  cameOn: ({ day, heads }) => `${day}, ${heads} venus`,
  gettingIn: "Accès",
  access: "Entrée",
  accessHint: "Porte, étage, sonnette, ce qu’il faut montrer",
  closes: "Ferme à",
  capacity: "Places",
  rooms: "Salles",
  addRoom: "Ajouter une salle",
  roomName: (number) => `Nom de la salle ${number}`,
  roomSeats: (number) => `Places de la salle ${number}`,
  room: "Salle",
  removeRoom: (name) => `Retirer la salle ${name}`,
  noRooms: "Aucune salle n’est nommée.",
  equipment: "Équipement",
  equipmentHint: "Écran, son, câbles",
  wifi: "Wi-Fi",
  cost: "Coût",
  contactName: "Personne",
  contactEmail: "Courriel",
  contactPhone: "Téléphone",
  untitledMeeting: "À annoncer",
};
