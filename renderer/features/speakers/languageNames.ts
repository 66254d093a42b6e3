import type { Language } from "#core/text/phrase.ts";

/** Languages by their names, as the page says them: `["fr", "en"]` is "French, English". */
export function languageNames(tags: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames([language], { type: "language", fallback: "code" });
  return tags.map((tag) => names.of(tag) ?? tag).join(", ");
}
