import type { Language } from "../text/phrase.ts";
import { checks } from "./checks.ts";
import type { Finding } from "./finding.ts";

/**
 * What a finding says, as a sentence: "19 October 2019 is a Saturday; the rule (third Thursday of the
 * month) says Thursday 17 October 2019." A finding of an unknown check says its code.
 */
export function toMessage({ code, facts }: Finding, language: Language): string {
  const check = checks.find((known) => known.code === code);
  return check?.message[language](facts) ?? code;
}
