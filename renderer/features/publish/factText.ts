import { parseLocalDate } from "#core/model/localDate.ts";
import { meetingStates } from "#core/model/records/meeting.ts";
import type { FactName } from "#core/publish/ledger/postedFacts.ts";
import type { Spoken } from "../../context/useMessages.ts";
import { formatDate } from "../../i18n/formatDate.ts";

/** A fact of the ledger as an organizer reads it: "Thu 3 Dec 2026", "90 minutes", "not said". */
export function factText(fact: FactName, value: string, { language, text }: Spoken): string {
  if (fact === "state") return stateText(value, text);
  if (value === "") return text.publish.notSaid;
  if (fact === "minutes") return text.publish.minutes(value);
  const date = fact === "date" ? parseLocalDate(value) : undefined;
  return date ? formatDate(date, language) : value;
}

/** A state that the ledger does not tell is that the meeting takes place. */
function stateText(value: string, text: Spoken["text"]): string {
  const state = meetingStates.find((name) => name === value);
  return text.states[state ?? "planned"];
}
