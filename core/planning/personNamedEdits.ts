import { edit, type Edit } from "../changes/edit.ts";
import { foldName } from "../model/foldName.ts";
import type { PlanId } from "../model/id.ts";
import { personIdOf, type Person } from "../model/records/person.ts";
import type { PlanView } from "./planView.ts";

export interface NamedPerson {
  readonly id: Person["id"];
  /** Nothing where somebody of that name is known. */
  readonly edits: readonly Edit[];
}

/** Whoever a name means: somebody of the plan, however the name is written, or else somebody new. */
export function personNamedEdits(
  { id, view }: { readonly id: PlanId; readonly view: Pick<PlanView, "persons"> },
  name: string,
): NamedPerson {
  const known = view.persons.find((person) => foldName(person.name ?? "") === foldName(name));
  if (known) return { id: known.id, edits: [] };
  const person = personIdOf(id, name);
  return { id: person, edits: [edit(["person", person, "name"], name.trim())] };
}
