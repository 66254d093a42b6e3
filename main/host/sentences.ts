import type { Facts, Phrase } from "#core/text/phrase.ts";

/** What the loopback host says in the terminal. */
export const sentences = {
  address: {
    en: ({ address }) => `Convener is open. Its address, good for one window: ${String(address)}`,
    fr: ({ address }) =>
      `Convener est ouvert. Son adresse, valable pour une fenêtre\u00a0: ${String(address)}`,
  },
  "no-browser": {
    en: () =>
      "No browser of the Chromium family was found; open the address in one. Ctrl+C ends Convener.",
    fr: () =>
      "Aucun navigateur de la famille Chromium n’a été trouvé\u00a0; ouvrez l’adresse dans l’un d’eux. Ctrl+C arrête Convener.",
  },
  "no-window": {
    en: () => "No window of the browser is there; open the address in one. Ctrl+C ends Convener.",
    fr: () =>
      "Aucune fenêtre du navigateur n’est là\u00a0; ouvrez l’adresse dans un navigateur. Ctrl+C arrête Convener.",
  },
  handed: {
    en: () => "Convener is running already; it was asked to show its window.",
    fr: () => "Convener est déjà ouvert\u00a0; sa fenêtre a été demandée.",
  },
  "no-answer": {
    en: () => "Another Convener holds the same folder and does not answer. End it and start again.",
    fr: () =>
      "Un autre Convener occupe le même dossier et ne répond pas. Arrêtez-le puis recommencez.",
  },
  "no-page": {
    en: () => "The windows are not built yet: run “npm run build” first.",
    fr: () =>
      "Les fenêtres ne sont pas encore construites\u00a0: lancez d’abord «\u00a0npm run build\u00a0».",
  },
  "no-electron": {
    en: () => "Electron is not installed on this computer, so Convener opens in a browser window.",
    fr: () =>
      "Electron n’est pas installé sur cet ordinateur\u00a0; Convener s’ouvre dans une fenêtre de navigateur.",
  },
  fault: {
    en: ({ message }) => `Something went wrong inside Convener: ${String(message)}`,
    fr: ({ message }) =>
      `Une erreur interne s’est produite dans Convener\u00a0: ${String(message)}`,
  },
} as const satisfies Readonly<Record<string, Phrase<Facts>>>;

export type SentenceCode = keyof typeof sentences;
