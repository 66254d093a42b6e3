import type { Values } from "#core/changes/mergeReview.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import type { Json } from "#core/model/json.ts";
import { records } from "#core/model/records.ts";
import type { Language } from "#core/text/phrase.ts";
import type { Messages } from "../../i18n/english.ts";
import { formatDate } from "../../i18n/formatDate.ts";

/** A row of any table, by its values. */
export interface AnyRow {
  readonly table: string;
  readonly id: string;
  readonly values: Values;
}

/** How records, fields and values are said to people. */
export interface RecordWords {
  readonly title: (row: AnyRow) => string;
  readonly table: (table: string) => string;
  readonly field: (field: string) => string;
  readonly value: (table: string, field: string, value: Json) => string;
}

interface Spoken {
  readonly text: Messages;
  readonly language: Language;
  /** The values of a row that another one names. */
  readonly find: (table: string, id: string) => Values | undefined;
}

export function recordWords({ text, language, find }: Spoken): RecordWords {
  const { sharing } = text;
  const table = (name: string) => sharing.tables[name] ?? sharing.otherRecord;

  function title({ table: name, values }: AnyRow): string {
    const own = textOf(values["name"]) ?? textOf(values["title"]);
    if (name === "meeting")
      return joined([own ?? text.toBeAnnounced, value(name, "when", values["when"] ?? null)]);
    if (name === "talkSpeaker") return joined([named("person", values), named("talk", values)]);
    const about = ["person", "sponsor", "venue", "meeting"].map((field) => named(field, values));
    return own ?? (joined(about) || textOf(values["channel"]) || table(name));
  }

  /** The title of the row that a field names. */
  function named(field: string, values: Values): string {
    const id = textOf(values[field]);
    const found = id === undefined ? undefined : find(field, id);
    return found && id !== undefined ? title({ table: field, id, values: found }) : "";
  }

  function value(name: string, field: string, given: Json): string {
    const refersTo = records.find((record) => record.table === name)?.fields[field]?.refersTo;
    if (refersTo === undefined || typeof given !== "string") return say(given);
    const found = find(refersTo, given);
    return found ? title({ table: refersTo, id: given, values: found }) : say(given);
  }

  function say(given: Json): string {
    if (given === null) return "";
    if (typeof given === "boolean") return given ? sharing.yes : sharing.no;
    if (typeof given === "string") return sayText(given);
    if (typeof given !== "object") return String(given);
    if (Array.isArray(given)) return given.map(say).join(", ");
    const members = given as Values;
    if (typeof members["source"] === "string") return members["source"];
    return joined(Object.values(members).map(say));
  }

  /** A day is said as one; a word that stands for a state, in the words for it. */
  function sayText(given: string): string {
    const date = parseLocalDate(given);
    if (date) return formatDate(date, language);
    return Object.hasOwn(text.states, given)
      ? text.states[given as keyof typeof text.states]
      : given;
  }

  const field = (name: string) => sharing.fields[name] ?? name;
  return { title, table, field, value };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
