import type { LocalDate } from "../model/localDate.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Facts, Phrase } from "../text/phrase.ts";
import type { Finding } from "./finding.ts";

/** One kind of mistake. Each is a file of its own, listed in `checks.ts`. */
export interface Check {
  /** Its name: the code of its findings. */
  readonly code: string;
  /** What it says of a finding, from the finding's facts. */
  readonly message: Phrase<Facts>;
  readonly find: (context: LintContext) => readonly Finding[];
}

export interface LintContext {
  readonly view: PlanView;
  /** The day it is where the group meets. */
  readonly today: LocalDate;
}
