import type { Text } from "../../model/fieldSchemas.ts";
import { collectLosses } from "../../text/markdown/loss.ts";
import { normalizeLine } from "../../text/markdown/normalizeLine.ts";
import { renderForms } from "../../text/markdown/renderForms.ts";
import type { Line } from "../../text/markdown/subsetBlock.ts";
import { toSubset, type Subset } from "../../text/markdown/toSubset.ts";
import type { Language } from "../../text/phrase.ts";

/** A paragraph of our own words, each line whole, bold or not. No line, no section. */
export function paragraphSection(lines: readonly Line[]): readonly Subset[] {
  const { lose, losses } = collectLosses();
  const kept = lines.map((line) => normalizeLine(line, lose)).filter(({ length }) => length > 0);
  if (kept.length === 0) return [];
  return [{ ...renderForms([{ kind: "paragraph", lines: kept }], lose), losses: losses() }];
}

/** A stored text, under a bold line where it has a heading. No text, no section. */
export function textSection(
  text: Text | undefined,
  language: Language,
  heading?: string,
): readonly Subset[] {
  if (text === undefined || text.source.trim() === "") return [];
  const head = heading === undefined ? [] : paragraphSection([boldLine(heading)]);
  return [...head, toSubset(text, language)];
}

export function boldLine(text: string): Line {
  return [{ text, bold: true }];
}

export function plainLine(text: string): Line {
  return [{ text, bold: false }];
}

/** Sections one under the other with a blank line between, and all that they lost. */
export function joinSections(sections: readonly Subset[]): Subset {
  const join = (form: "markdown" | "plain"): string =>
    sections
      .map((section) => section[form])
      .filter((text) => text !== "")
      .join("\n\n");
  return {
    markdown: join("markdown"),
    plain: join("plain"),
    losses: sections.flatMap(({ losses }) => losses),
  };
}
