import type { AgendaItem } from "#core/model/records/agendaItem.ts";
import type { Person } from "#core/model/records/person.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { Avatar } from "../../../ui/Avatar.tsx";

/** Who is in a part: those who give its talk, or who leads it. */
export function PartPeople({ item }: { readonly item: AgendaItem }) {
  const { text } = useMessages();
  const people = usePeople(item);
  const [first] = people;
  if (!first) return null;
  const names = people.map(({ name }) => name ?? text.meeting.unnamedPerson).join(", ");
  return (
    <span className="row who" title={names}>
      <Avatar id={first.id} name={first.name ?? "?"} />
      <span className="t2 names">{names}</span>
    </span>
  );
}

function usePeople({ talk, responsible }: AgendaItem): readonly Person[] {
  const { speakersOf, persons } = usePlanView();
  const speakers = talk === undefined ? [] : speakersOf(talk);
  return speakers.length > 0 ? speakers : persons.filter(({ id }) => id === responsible);
}
