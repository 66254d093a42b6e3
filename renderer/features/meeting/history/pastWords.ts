import type { PastValue } from "#core/host/planCalls.ts";
import type { Rows } from "#core/changes/projectRows.ts";
import type { Json } from "#core/model/json.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { fieldText } from "#core/planning/fieldText.ts";
import type { Language } from "#core/text/phrase.ts";
import { formatDate } from "../../../i18n/formatDate.ts";
import type { Messages } from "../../../i18n/english.ts";

export interface PastWordsOptions {
  readonly rows: Rows;
  readonly text: Messages;
  readonly language: Language;
}

const LONGEST = 300;

/** A value of a field in words; nothing for one that was emptied. Rows it names are said by their name. */
export function pastWords(
  { table, field, value }: Pick<PastValue, "table" | "field" | "value">,
  { rows, text, language }: PastWordsOptions,
): string | undefined {
  if (value === null) return undefined;
  // A key says nothing to people.
  if (field === "order") return text.meeting.reordered;
  if (isObject(value)) {
    if (field === "when") return whenWords(value, language);
    if (field === "state") return stateWords(table, value, text);
  }
  if (typeof value === "string") {
    const date = parseLocalDate(value);
    if (date) return formatDate(date, language);
    const named = nameOf(rows, value);
    if (named !== undefined) return named;
  }
  return cut(fieldText(value));
}

type Values = Readonly<Record<string, Json>>;

function isObject(value: Json): value is Values {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function whenWords(when: Values, language: Language): string {
  const date = typeof when["date"] === "string" ? parseLocalDate(when["date"]) : undefined;
  const parts = [date && formatDate(date, language), when["start"], when["zone"]];
  return parts.filter((part) => typeof part === "string").join(", ");
}

function stateWords(table: string, state: Values, text: Messages): string {
  const words: Readonly<Record<string, string>> =
    table === "talk" ? text.meeting.stages : text.states;
  const name = fieldText(state["name"]);
  const reason = fieldText(state["reason"]);
  return [words[name] ?? name, ...(reason === "" ? [] : [reason])].join(", ");
}

/** The name of the row that an id stands for. */
function nameOf(rows: Rows, id: string): string | undefined {
  for (const table of ["venue", "person", "series", "talk", "meeting", "room"]) {
    const values = rows.get(table)?.get(id)?.values;
    if (values) return fieldText(values["name"] ?? values["title"] ?? "–");
  }
  return undefined;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
