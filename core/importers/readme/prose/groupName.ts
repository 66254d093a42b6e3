import { withoutLinks } from "../cells/markdownLink.ts";
import type { Section } from "./sections.ts";
import { subjectOf } from "./sectionWords.ts";

/**
 * The section whose heading is the name of the group: the first heading of the page, of level 1, if it
 * is not the name of a section and every other heading of level 1 is.
 *
 * For "# Lyon Types" and "## Calendar" it is the first; for "# Objective" and "# Calendar" none.
 */
export function findNameSection(sections: readonly Section[]): Section | undefined {
  const [first, ...others] = sections.filter((section) => section.level > 0);
  if (first?.level !== 1 || subjectOf(first.heading ?? "") !== "other") return undefined;
  const isOnlyName = others.every(
    (section) => section.level !== 1 || subjectOf(section.heading ?? "") !== "other",
  );
  return isOnlyName && cleanName(first.heading ?? "") !== "" ? first : undefined;
}

/** A heading without links, images, emphasis and `:emoji:`. */
export function cleanName(heading: string): string {
  return withoutLinks(heading.slice(0, 1_000))
    .replace(/[*_`]+|:[a-z0-9_+-]{1,40}:|<[^<>]{0,500}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
