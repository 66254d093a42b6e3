import type { KeyboardEvent, ReactNode, Ref } from "react";
import { SearchX } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { VirtualList } from "../../ui/VirtualList.tsx";
import { RosterHeads } from "./RosterHeads.tsx";
import type { RosterColumn, RosterKind, RosterWords } from "./rosterKind.ts";
import type { RosterChoice } from "./useRosterChoice.ts";

export interface RosterListProps<Card> {
  readonly kind: RosterKind<Card>;
  readonly words: RosterWords;
  readonly columns: readonly RosterColumn<Card>[];
  readonly choice: RosterChoice<Card>;
  /** How many there are when nothing is left out. */
  readonly all: number;
  readonly showAll: () => void;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: () => void;
  readonly onRemove: (card: Card) => void;
  /** Above the heads: a filter of the feature. */
  readonly above?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** The rows, of which only those in sight are drawn. Del takes the chosen one out of the plan. */
export function RosterList<Card>(props: RosterListProps<Card>) {
  const { kind, words, columns, choice, selected, above, ref } = props;
  const cards = choice.shown;

  function onKeyDown(event: KeyboardEvent): void {
    const isInList = event.target instanceof Element && event.target.matches("[role=listbox]");
    const card = cards.find((one) => kind.idOf(one) === selected);
    if (event.key !== "Delete" || !isInList || card === undefined) return;
    event.preventDefault();
    props.onRemove(card);
  }

  return (
    <section ref={ref} className="roster-list" aria-label={words.list} onKeyDown={onKeyDown}>
      {above}
      {cards.length === 0 ? (
        <NothingFound {...props} />
      ) : (
        <>
          {kind.layout === "table" && (
            <RosterHeads columns={columns} order={choice.order} sortBy={choice.sortBy} />
          )}
          <VirtualList
            label={words.list}
            items={cards}
            idOf={kind.idOf}
            labelOf={(card) => kind.nameOf(card) ?? ""}
            selected={selected}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
            rowHeight={kind.rowHeight}
          >
            {(card) => <Cells columns={columns} card={card} />}
          </VirtualList>
        </>
      )}
    </section>
  );
}

interface CellsProps<Card> {
  readonly columns: readonly RosterColumn<Card>[];
  readonly card: Card;
}

function Cells<Card>({ columns, card }: CellsProps<Card>) {
  return (
    <div className="roster-row roster-grid">
      {columns.map(({ id, cell, isExtra = false }) => (
        <div key={id} className={isExtra ? "roster-cell hide-md" : "roster-cell"}>
          {cell(card)}
        </div>
      ))}
    </div>
  );
}

function NothingFound<Card>({ choice, all, showAll }: RosterListProps<Card>) {
  const { roster } = useMessages().text;
  const query = choice.query.trim();
  const isSearched = query !== "";
  return (
    <Empty
      icon={SearchX}
      title={isSearched ? roster.nothingFits(query.slice(0, 60)) : roster.noneOfStage}
      action={<Button onPress={showAll}>{roster.showAll(all)}</Button>}
    >
      {isSearched ? roster.nothingFitsText : undefined}
    </Empty>
  );
}
