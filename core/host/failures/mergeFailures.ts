import type { UnionFailure } from "../../changes/union.ts";
import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why a file was not taken into a plan. Neither was changed. */
export type MergeFailure = Failure<UnionFailure["code"]>;

/** In the words of a window; the command line has its own, with the names of its options. */
export const mergeFailures: Readonly<Record<UnionFailure["code"], Phrase<Facts>>> = {
  "other-plan": {
    en: () => "This file is of another plan. Open it as a plan of its own. Nothing was changed.",
    fr: () => "Ce fichier est celui d’un autre plan. Ouvrez-le à part. Rien n’a été modifié.",
  },
  forked: {
    en: () =>
      "This file tells another story of the same act than your plan, so one was tampered with. Nothing was changed; ask for the file again.",
    fr: () =>
      "Ce fichier raconte autrement que votre plan une même action\u00a0: l’un des deux a été falsifié. Rien n’a été modifié\u00a0; redemandez le fichier.",
  },
};
