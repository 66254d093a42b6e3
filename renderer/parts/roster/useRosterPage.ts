import { useState, type RefObject } from "react";
import { useDeskState } from "../../context/useDesk.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import type { Route } from "../../stores/navigation/route.ts";
import type { RosterKind } from "./rosterKind.ts";
import type { RosterPageProps } from "./rosterPageProps.ts";
import { useFocusLater } from "./useFocusLater.ts";
import { useRosterActs } from "./useRosterActs.ts";
import { useRosterChoice } from "./useRosterChoice.ts";
import { useRosterKeys } from "./useRosterKeys.ts";

/** Where the focus can go. */
export interface RosterRefs {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLElement | null>;
  readonly detail: RefObject<HTMLElement | null>;
}

/** What can be done in a list: find, choose, make a new one, take one out. */
export function useRosterPage<Card>(props: RosterPageProps<Card>, refs: RosterRefs) {
  const { kind, columns, all, cards = all, selected } = props;
  const [isAsking, setAsking] = useState(false);
  const choice = useRosterChoice(kind, cards, columns);
  const focusLater = useFocusLater(selected, refs);
  const acts = useRosterActs(kind);
  const goTo = useGoTo(kind);
  useRosterKeys({ find: () => refs.search.current?.focus(), create: () => setAsking(true) });

  function showAll(): void {
    choice.setQuery("");
    props.clearFilter?.();
  }

  function show(id: string): void {
    setAsking(false);
    showAll();
    focusLater("detail", id);
    goTo.navigate(id);
  }

  async function create(name: string): Promise<void> {
    setAsking(false);
    const id = await acts.create(name);
    if (id !== undefined) show(id);
  }

  function remove(card: Card): void {
    const place = choice.shown.indexOf(card);
    const next = choice.shown[place + 1] ?? choice.shown[place - 1];
    const id = next && kind.idOf(next);
    focusLater("list", id);
    acts.remove(card);
    goTo.replace(id);
  }

  return {
    choice,
    isAsking,
    setAsking,
    showAll,
    show,
    create: (name: string) => void create(name),
    remove,
    choose: goTo.replace,
    open: () => refs.detail.current?.focus(),
  };
}

/** To another one: as a way that leads back, or as another choice in the list. */
function useGoTo<Card>({ view }: RosterKind<Card>) {
  const navigate = useNavigate();
  const replace = useDeskState("navigation", (state) => state.replace);
  // The id is that of a row of the view's own table.
  const routeTo = (id: string | undefined) => (id === undefined ? { view } : { view, id }) as Route;
  return {
    navigate: (id: string) => navigate(routeTo(id)),
    replace: (id: string | undefined) => replace(routeTo(id)),
  };
}
