import type { LocalDate } from "../model/localDate.ts";
import { parseLocalDate } from "../model/localDate.ts";
import type { Facts } from "../text/phrase.ts";

/** A fact as text, blank where a finding came without it: `readFact({ days: 3 }, "days")` is "3". */
export function readFact(facts: Facts, name: string): string {
  return String(facts[name] ?? "");
}

/** A fact that is a day. */
export function readDateFact(facts: Facts, name: string): LocalDate | undefined {
  return parseLocalDate(readFact(facts, name));
}
