import type { PublishedField } from "#core/publish/channel.ts";
import type { Language, Phrase } from "#core/text/phrase.ts";

const tooLong: Phrase<number> = {
  en: (excess) => `${excess} too many`,
  fr: (excess) => `${excess} de trop`,
};

/** The fields of a form in their order, each under its label and its count. */
export function formatFields(
  fields: readonly PublishedField[],
  format: "text" | "json",
  language: Language,
): string {
  if (format === "json") {
    const labelled = fields.map((field) => ({ ...field, label: field.label[language]() }));
    return `${JSON.stringify({ fields: labelled }, null, 2)}\n`;
  }
  return fields.map((field) => `== ${headOf(field, language)} ==\n${field.value}\n`).join("\n");
}

function headOf({ label, length, limit }: PublishedField, language: Language): string {
  if (limit === undefined) return label[language]();
  const excess = length > limit ? `, ${tooLong[language](length - limit)}` : "";
  return `${label[language]()} (${length}/${limit}${excess})`;
}
