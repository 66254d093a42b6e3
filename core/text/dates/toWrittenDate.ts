import type { Weekday } from "../../model/localDate.ts";
import { foldWords, stripAccents } from "../foldWords.ts";
import type { Language } from "../phrase.ts";
import type { DateShape, PieceName } from "./dateShapes.ts";
import { findName, type NameReading } from "./findName.ts";
import type { DatePart, NameStyle, OrdinalStyle, WrittenDate } from "./writtenDate.ts";

type Pieces = Readonly<Partial<Record<PieceName, string>>>;

/** The date that a match of a shape's pattern stands for. */
export function toWrittenDate(shape: DateShape, match: RegExpExecArray): WrittenDate {
  const written: Pieces = match.groups ?? {};
  const order = findOrder(shape, written);
  // The pattern of slashed dates says day, then month; the numbers may say that it is otherwise.
  const swapped = shape.order === "unknown" && order === "month-first";
  const pieces = swapped ? swapDayAndMonth(written) : written;
  const names = swapped ? shape.pieces.map((name) => swaps[name] ?? name) : shape.pieces;
  const language = findLanguage(pieces, order);
  const weekday = readName("weekdays", pieces.weekday, language);
  const day = toNumber(pieces.day);
  const year = toYear(pieces.year);
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    month: toNumber(pieces.monthNumber) ?? monthNamed(pieces, language),
    order,
    style: { language, parts: names.flatMap((name) => toParts(name, pieces, language)) },
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday: (weekday.index + 1) as Weekday }),
    ...(pieces.ordinal === undefined ? {} : { ordinal: pieces.ordinal }),
  };
}

const swaps: Readonly<Partial<Record<PieceName, PieceName>>> = {
  day: "monthNumber",
  monthNumber: "day",
};

function swapDayAndMonth({ day, monthNumber, ...rest }: Pieces): Pieces {
  return {
    ...rest,
    ...(day === undefined ? {} : { monthNumber: day }),
    ...(monthNumber === undefined ? {} : { day: monthNumber }),
  };
}

function findOrder(shape: DateShape, pieces: Pieces): WrittenDate["order"] {
  if (shape.order !== "unknown") return shape.order;
  // Nobody writes 10.17.2019: with full stops the day comes first.
  if (pieces.gap1 === "." || Number(pieces.day) > 12) return "day-first";
  return Number(pieces.monthNumber) > 12 ? "month-first" : "either";
}

/**
 * The language of the names. Words of both, such as "17 oct. 2019", are French where they have a
 * small letter after the day, which English does not write.
 */
function findLanguage(pieces: Pieces, order: WrittenDate["order"]): Language {
  const word = pieces.month ?? pieces.weekday ?? "";
  const readings = pieces.month ? findName("months", word) : findName("weekdays", word);
  const inLanguages = readings.map((reading) => reading.language);
  if (inLanguages.length === 1) return inLanguages[0] ?? "en";
  const [ofWeekday, ...others] = findName("weekdays", pieces.weekday ?? "");
  if (ofWeekday && others.length === 0) return ofWeekday.language;
  if (/^(er|e|ème)$/i.test(pieces.ordinal ?? "")) return "fr";
  const isSmall = word !== "" && word === word.toLowerCase();
  return isSmall && order === "day-first" ? "fr" : "en";
}

function readName(
  kind: "months" | "weekdays",
  word: string | undefined,
  language: Language,
): NameReading | undefined {
  const readings = findName(kind, word ?? "");
  return readings.find((reading) => reading.language === language) ?? readings[0];
}

function monthNamed(pieces: Pieces, language: Language): number {
  return (readName("months", pieces.month, language)?.index ?? 0) + 1;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Two digits are a year of this century: nobody plans meetings of the last one. */
function toYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function toParts(name: PieceName, pieces: Pieces, language: Language): readonly DatePart[] {
  const text = pieces[name];
  if (text === undefined) return [];
  switch (name) {
    case "gap0":
    case "gap1":
    case "gap2":
      return [{ kind: "literal", text }];
    case "year":
      return [{ kind: "year", digits: text.length === 2 ? 2 : 4 }];
    case "monthNumber":
      return [{ kind: "month-number", padded: isPadded(text, pieces.day) }];
    case "day":
      return [
        {
          kind: "day",
          padded: isPadded(text, pieces.monthNumber),
          ordinal: ordinalStyle(pieces, language),
        },
      ];
    case "month":
      return [{ kind: "month-name", name: nameStyle("months", pieces, language) }];
    case "weekday":
      return [{ kind: "weekday", name: nameStyle("weekdays", pieces, language) }];
    case "weekdayStop":
    case "monthStop":
    case "ordinal":
      return [];
  }
}

/** 07 is padded, 7 is not; 17 is what the other number of the date is, and padded beside 10. */
function isPadded(digits: string, other: string | undefined): boolean {
  if (Number(digits) < 10) return digits.length === 2;
  return other !== undefined && other.length === 2;
}

function ordinalStyle(pieces: Pieces, language: Language): OrdinalStyle {
  if (language === "fr") {
    const firstWithout = Number(pieces.day) === 1 && pieces.ordinal === undefined;
    return pieces.month === undefined || firstWithout ? "never" : "first-only";
  }
  if (pieces.ordinal === undefined) return "never";
  return pieces.ordinal === pieces.ordinal.toLowerCase() ? "always" : "always-upper";
}

function nameStyle(kind: "months" | "weekdays", pieces: Pieces, language: Language): NameStyle {
  const [word, stop] =
    kind === "months" ? [pieces.month, pieces.monthStop] : [pieces.weekday, pieces.weekdayStop];
  const forms = readName(kind, word, language)?.forms ?? ["full"];
  return {
    form: forms.length === 1 ? (forms[0] ?? "full") : formOfTheOther(kind, pieces, language),
    letters: lettersOf(word ?? ""),
    stop: stop !== undefined,
    accents: !isWithoutItsAccents(kind, word ?? "", language),
  };
}

/** "May" is both the full and the short name: it is short beside "Thu". */
function formOfTheOther(
  kind: "months" | "weekdays",
  pieces: Pieces,
  language: Language,
): NameStyle["form"] {
  if (kind === "weekdays") return "full";
  const forms = readName("weekdays", pieces.weekday, language)?.forms ?? [];
  return forms.length === 1 ? (forms[0] ?? "full") : "full";
}

function lettersOf(word: string): NameStyle["letters"] {
  if (word === word.toLowerCase()) return "lower";
  return word.length > 1 && word === word.toUpperCase() ? "upper" : "title";
}

function isWithoutItsAccents(
  kind: "months" | "weekdays",
  word: string,
  language: Language,
): boolean {
  if (language !== "fr" || word !== stripAccents(word)) return false;
  return /^(fev|aout|dec)/.test(foldWords(word)) && kind === "months";
}
