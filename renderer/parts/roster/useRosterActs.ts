import { mintId } from "#core/model/id.ts";
import { namedRowEdits } from "#core/planning/roster/namedRowEdits.ts";
import { removalEdits } from "#core/planning/roster/removalEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import type { RosterKind } from "./rosterKind.ts";

export interface RosterActs<Card> {
  /** The id of the new one; nothing where it could not be saved. */
  readonly create: (name: string) => Promise<string | undefined>;
  readonly remove: (card: Card) => void;
}

/** Makes a row of a name, and takes one away. */
export function useRosterActs<Card>(kind: RosterKind<Card>): RosterActs<Card> {
  const desk = useDesk();
  const perform = useAct();
  return {
    async create(name) {
      const id = mintId(desk.random);
      const outcome = await perform(kind.create, namedRowEdits(kind.table, id, name), name.trim());
      return outcome?.ok === true ? id : undefined;
    },
    remove(card) {
      const row = { table: kind.table, id: kind.idOf(card) };
      const edits = removalEdits(desk.plans.getState().rows, row);
      void perform(kind.remove, edits, kind.nameOf(card) ?? "");
    },
  };
}
