import type { Language } from "#core/text/phrase.ts";

/** The forms of a word that go with one and with several, as the rules of a language choose them. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** `plural("fr", 0, { one: "0 rencontre", other: "0 rencontres" })` is `"0 rencontre"`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return new Intl.PluralRules(language).select(count) === "one" ? forms.one : forms.other;
}
