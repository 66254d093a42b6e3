import { findTimeSpan } from "../../../text/findTimeSpan.ts";
import { foldWords } from "../../../text/foldWords.ts";
import type { ProposalContent } from "../readmeReading.ts";
import { readMonthlySlots } from "./monthlySlots.ts";

/**
 * The further meeting that a sentence promises on a condition, one for each day it names.
 *
 * "If there's interest, an additional Thursday (third of the month) will be scheduled" is the optional
 * slot `{nth: 3, weekday: 4}` with the condition `If there's interest`.
 */
export function readOptionalSlots(sentence: string): readonly ProposalContent[] {
  if (!isConditional.test(foldWords(sentence.slice(0, 2_000)))) return [];
  const condition = conditionOf(sentence);
  const start = findTimeSpan(sentence.slice(0, 2_000))?.start;
  return readMonthlySlots(sentence).map((slot) => ({
    kind: "optional-slot",
    slot: { ...slot, optional: true, ...(condition === undefined ? {} : { condition }) },
    ...(start === undefined ? {} : { start }),
  }));
}

const isConditional =
  /\b(?:if (?:there|there's|enough|someone|somebody|anyone|anybody|needed|necessary|possible|wanted|people|demand|interest)|optional|optionally|additional|extra|possibly|on demand|on request|depending on|s'il y|si (?:besoin|necessaire|possible|assez|quelqu'un|des|la demande|l'interet|suffisamment)|supplementaires?|facultati\w{1,4}|optionnel\w{0,3}|eventuel\w{0,6}|selon)\b/;

/** From the word that begins it to the next mark. */
function conditionOf(sentence: string): string | undefined {
  const match =
    /(?<![\p{L}\p{N}])(?:if|depending on|on demand|on request|s['’]il|si|selon)(?![\p{L}\p{N}])[^,.;:()!?]{0,300}/iu.exec(
      sentence.slice(0, 2_000),
    );
  return match?.[0].trim();
}
