import { Ellipsis, Trash2 } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { RosterKind, RosterWords } from "./rosterKind.ts";

export interface RosterDetailProps<Card> {
  readonly kind: RosterKind<Card>;
  readonly words: RosterWords;
  readonly all: readonly Card[];
  readonly selected: string | undefined;
  readonly remove: (card: Card) => void;
  readonly children: (card: Card) => ReactNode;
  readonly ref: Ref<HTMLElement>;
}

/** The chosen one, beside the list. It takes the focus as a whole, for those who come from the list. */
export function RosterDetail<Card>(props: RosterDetailProps<Card>) {
  const { kind, words, all, selected, remove, children, ref } = props;
  const { roster } = useMessages().text;
  const card = all.find((one) => kind.idOf(one) === selected);
  const name = card === undefined ? undefined : (kind.nameOf(card) ?? roster.noName);
  const look = kind.layout === "table" ? "inspector roster-detail" : "content roster-detail";
  return (
    <aside ref={ref} className={look} aria-label={name ?? words.title} tabIndex={-1}>
      {card === undefined ? (
        <p className="t2">{selected === undefined ? roster.chooseOne : words.removed}</p>
      ) : (
        // Another one begins at the top, with fields of its own.
        <div key={selected} className="roster-thing">
          <div className="roster-menu">
            <MenuButton
              label={roster.more}
              icon={Ellipsis}
              iconOnly
              look="ghost"
              entries={[
                { id: "remove", label: words.remove, icon: Trash2, shortcut: "Del", danger: true },
              ]}
              onPick={() => remove(card)}
            />
          </div>
          {children(card)}
        </div>
      )}
    </aside>
  );
}
