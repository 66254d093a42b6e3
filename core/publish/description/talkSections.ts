import type { Subset } from "../../text/markdown/toSubset.ts";
import type { Line } from "../../text/markdown/subsetBlock.ts";
import type { Language } from "../../text/phrase.ts";
import type { AnnouncedTalk } from "../announcement.ts";
import { joinNames, toBeAnnounced } from "../words.ts";
import { descriptionWords } from "./descriptionWords.ts";
import { boldLine, paragraphSection, plainLine, textSection } from "./section.ts";

/**
 * A talk: its title in bold, who gives it, for whom, and what it is about. Of a meeting that is to
 * come it is also said that nobody is named yet.
 */
export function talkSections(
  announced: AnnouncedTalk,
  isToCome: boolean,
  language: Language,
): readonly Subset[] {
  const { talk } = announced;
  const lines = [
    boldLine(talk.title ?? toBeAnnounced[language]()),
    ...speakerLines(announced, isToCome, language),
    ...(talk.level === undefined
      ? []
      : [plainLine(descriptionWords.level[language]({ value: talk.level }))]),
  ];
  return [...paragraphSection(lines), ...textSection(talk.abstract, language)];
}

function speakerLines(
  { talk, speakers }: AnnouncedTalk,
  isToCome: boolean,
  language: Language,
): readonly Line[] {
  const names = speakers.flatMap(({ name, affiliation }) => {
    if (name === undefined) return [];
    return [affiliation === undefined ? name : `${name} (${affiliation})`];
  });
  if (names.length > 0) return [plainLine(joinNames(names, language))];
  // Where the title is to come as well, saying it twice says no more.
  return talk.title === undefined || !isToCome
    ? []
    : [plainLine(descriptionWords.speakerToCome[language]())];
}
