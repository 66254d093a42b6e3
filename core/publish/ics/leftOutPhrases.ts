import { type Facts, type Phrase } from "../../text/phrase.ts";
import { type LeftOutCode } from "./calendarObject.ts";

/** What to tell the organizer of something that the calendar file does not hold. */
export const leftOutPhrases: Readonly<Record<LeftOutCode, Phrase<Facts>>> = {
  "uri-left-out": {
    en: ({ of = "", value = "" }) =>
      `The calendar file leaves out the link “${value}” of “${of}”: it is not a web address.`,
    fr: ({ of = "", value = "" }) =>
      `Le fichier calendrier laisse de côté le lien «\u00a0${value}\u00a0» de «\u00a0${of}\u00a0»\u00a0: ce n’est pas une adresse web.`,
  },
  "organizer-left-out": {
    en: ({ of = "", value = "" }) =>
      `The calendar file names no organizer for “${of}”: “${value}” is not an e-mail address.`,
    fr: ({ of = "", value = "" }) =>
      `Le fichier calendrier ne nomme pas d’organisateur pour «\u00a0${of}\u00a0»\u00a0: «\u00a0${value}\u00a0» n’est pas une adresse électronique.`,
  },
  "position-left-out": {
    en: ({ of = "", value = "" }) =>
      `The calendar file leaves out the position of “${of}”: ${value} is not on the map.`,
    fr: ({ of = "", value = "" }) =>
      `Le fichier calendrier laisse de côté la position de «\u00a0${of}\u00a0»\u00a0: ${value} n’est pas sur la carte.`,
  },
  "zone-unknown": {
    en: ({ of = "", value = "" }) =>
      `The calendar file gives “${of}” without an hour: the time zone “${value}” is not known here.`,
    fr: ({ of = "", value = "" }) =>
      `Le fichier calendrier donne «\u00a0${of}\u00a0» sans heure\u00a0: le fuseau horaire «\u00a0${value}\u00a0» est inconnu ici.`,
  },
  "time-outside-calendar": {
    en: ({ of = "", value = "" }) =>
      `The calendar file gives “${of}” without its length: an end ${value} minutes later is outside the calendar.`,
    fr: ({ of = "", value = "" }) =>
      `Le fichier calendrier donne «\u00a0${of}\u00a0» sans sa durée\u00a0: une fin ${value} minutes plus tard sort du calendrier.`,
  },
};
