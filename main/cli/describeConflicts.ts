import type { Log } from "#core/changes/log.ts";
import type { Conflict } from "#core/changes/projectRows.ts";
import { canonicalJson, type Json } from "#core/model/json.ts";
import type { Language, Phrase } from "#core/text/phrase.ts";
import { printable } from "./cliFailure.ts";

const heading: Phrase<number> = {
  en: (count) => (count === 1 ? "1 open conflict:" : `${count} open conflicts:`),
  fr: (count) => (count === 1 ? "1 conflit ouvert\u00a0:" : `${count} conflits ouverts\u00a0:`),
};

/** Open conflicts for people and for programs: each field with all its values, the newest first. */
export const describeConflicts = {
  text(conflicts: readonly Conflict[], log: Log, language: Language): string {
    if (conflicts.length === 0) return "";
    const lines = conflicts.flatMap((conflict) => [
      `  ${conflict.table} ${conflict.id} ${conflict.field}`,
      ...conflict.heads.map(({ value, tx }) => {
        const { who = "", at = "" } = log.transactions.get(tx) ?? {};
        return `    ${canonicalJson(value)}  (${[who, at].filter(Boolean).join(", ")})`;
      }),
    ]);
    return [heading[language](conflicts.length), ...lines]
      .map((line) => `${printable(line)}\n`)
      .join("");
  },

  json(conflicts: readonly Conflict[], log: Log): Json {
    return conflicts.map(({ table, id, field, heads }) => ({
      table,
      id,
      field,
      values: heads.map(({ value, tx }) => {
        const { who = "", at = "" } = log.transactions.get(tx) ?? {};
        return { value, who, at };
      }),
    }));
  },
};
