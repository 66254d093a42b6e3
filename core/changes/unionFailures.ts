import type { Facts, Phrase } from "../text/phrase.ts";
import type { UnionFailure } from "./union.ts";

/** Why two logs were not joined. Neither was changed. */
export const unionFailures: Readonly<Record<UnionFailure["code"], Phrase<Facts>>> = {
  "other-plan": {
    en: () =>
      "This file is of another plan. Open it as a plan of its own, or join it on purpose (--join).",
    fr: () =>
      "Ce fichier est celui d’un autre plan. Ouvrez-le à part, ou réunissez-les exprès (--join).",
  },
  forked: {
    en: () =>
      "This file tells another story of the same act than yours, so one was tampered with. Nothing was merged; ask for the file again.",
    fr: () =>
      "Ce fichier raconte autrement que le vôtre une même action\u00a0: l’un des deux a été falsifié. Rien n’a été fusionné\u00a0; redemandez le fichier.",
  },
};
