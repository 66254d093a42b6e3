import { MessageSquarePlus } from "lucide-react";
import { useState } from "react";
import type { LocalDate } from "#core/model/localDate.ts";
import type { ContactNote } from "#core/model/records/contactNote.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { DayText } from "./DayText.tsx";
import { LogContact } from "./LogContact.tsx";
import { NextStepText } from "./NextStepText.tsx";
import { PrivateMark } from "./PrivateMark.tsx";
import type { NextStep } from "#core/planning/roster/nextStep.ts";
import type { RosterTable } from "./rosterKind.ts";

/** Something else that happened on a day: a talk that was given. */
export interface PastEvent {
  readonly id: string;
  readonly on: LocalDate;
  readonly words: string;
}

export interface ContactHistoryProps {
  readonly about: { readonly table: RosterTable; readonly id: string };
  readonly name: string;
  /** Newest first. */
  readonly notes: readonly ContactNote[];
  readonly events?: readonly PastEvent[];
  readonly next: NextStep | undefined;
}

/** What was said and done, newest first, and what is to happen next. */
export function ContactHistory({ about, name, notes, events = [], next }: ContactHistoryProps) {
  const { roster } = useMessages().text;
  const [isLogging, setLogging] = useState(false);
  const entries = [...notes.map(toEntry), ...events].toSorted(newestFirst);
  return (
    <Section
      title={roster.history}
      actions={
        <>
          <PrivateMark />
          <Button small look="ghost" icon={MessageSquarePlus} onPress={() => setLogging(true)}>
            {roster.logContact}
          </Button>
        </>
      }
    >
      {next && (
        <div className="roster-next">
          <span className="sm t3">{roster.nextStep}</span>
          <NextStepText next={next} />
        </div>
      )}
      {entries.length === 0 ? (
        <p className="t3">{roster.noHistory}</p>
      ) : (
        <ol className="roster-history">
          {entries.map(({ id, on, words }) => (
            <li key={id}>
              <span className="sm t3">
                {on === undefined ? roster.noDay : <DayText day={on} />}
              </span>
              <span className="roster-words">{words}</span>
            </li>
          ))}
        </ol>
      )}
      {isLogging && <LogContact about={about} name={name} onClose={() => setLogging(false)} />}
    </Section>
  );
}

function toEntry({ id, on, text, nextStep }: ContactNote) {
  return { id, on, words: text?.source ?? nextStep ?? "…" };
}

function newestFirst(
  a: { readonly on?: string | undefined },
  b: { readonly on?: string | undefined },
): number {
  const [one, other] = [a.on ?? "", b.on ?? ""];
  return one < other ? 1 : one > other ? -1 : 0;
}
