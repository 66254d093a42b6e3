import type { Ref } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { ViewBar } from "../ViewBar.tsx";
import { NewButton } from "./NewButton.tsx";
import type { RosterKind, RosterWords } from "./rosterKind.ts";
import type { RosterChoice } from "./useRosterChoice.ts";

export interface RosterBarProps<Card> {
  readonly kind: RosterKind<Card>;
  readonly words: RosterWords;
  readonly choice: RosterChoice<Card>;
  readonly ask: () => void;
  readonly isEmpty: boolean;
  readonly ref: Ref<HTMLInputElement>;
}

/** The head line: how many there are, the search, and the way to a new one. */
export function RosterBar<Card>(props: RosterBarProps<Card>) {
  const { kind, words, choice, ask, isEmpty, ref } = props;
  const { roster } = useMessages().text;
  const { query, setQuery, shown } = choice;
  return (
    <ViewBar
      title={words.title}
      actions={
        <>
          {!isEmpty && (
            <SearchField
              ref={ref}
              label={words.find}
              value={query}
              onChange={setQuery}
              shortcut="Control+F"
            />
          )}
          <NewButton icon={kind.newIcon} label={words.newOne} ask={ask} />
        </>
      }
    >
      {!isEmpty && (
        <span className="t3 nowrap hide-sm" role="status">
          {query.trim() === ""
            ? words.count
            : roster.someOf({ shown: shown.length, of: words.count })}
        </span>
      )}
    </ViewBar>
  );
}
