import type { Weekday } from "../../model/localDate.ts";
import type { Language } from "../phrase.ts";
import type { NameForm } from "./dateWords.ts";

/**
 * A date as somebody wrote it, whether or not such a day exists. The numbers are those on the page:
 * `31 June` has `day: 31` and `month: 6`. Ask `resolveWrittenDate` for the day it means.
 */
export interface WrittenDate {
  /** Range in the text, in UTF-16 code units, and what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number;
  /** 1 is January. Not bound to 12. */
  readonly month: number;
  /** Absent where only a month is named. */
  readonly day?: number;
  readonly weekday?: Weekday;
  /** What follows the number of the day, as written: `th` of "27th", `nd` of "27nd", `er`. */
  readonly ordinal?: string;
  /** `either` where the numbers do not tell: 03/04/2019, read here with the day first. */
  readonly order: DateOrder | "either";
  readonly style: DateStyle;
}

export type DateOrder = "year-first" | "day-first" | "month-first";

/** How a date is written, part by part: enough to write any other day in the same manner. */
export interface DateStyle {
  readonly language: Language;
  readonly parts: readonly DatePart[];
}

export type DatePart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "year"; readonly digits: 2 | 4 }
  | { readonly kind: "month-number"; readonly padded: boolean }
  | { readonly kind: "month-name"; readonly name: NameStyle }
  | { readonly kind: "weekday"; readonly name: NameStyle }
  | { readonly kind: "day"; readonly padded: boolean; readonly ordinal: OrdinalStyle };

export interface NameStyle {
  readonly form: NameForm;
  readonly letters: "lower" | "title" | "upper";
  /** A full stop after a short name. */
  readonly stop: boolean;
  /** False where a name lost its accents: `fevrier`. */
  readonly accents: boolean;
}

/** `first-only` is the French manner: `1er août`, `2 août`. */
export type OrdinalStyle = "never" | "always" | "always-upper" | "first-only";
