import { useId, useState, type KeyboardEvent } from "react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { parseQuestion } from "./paletteEntries.ts";
import type { PaletteEntry } from "./paletteEntry.ts";
import { PaletteField } from "./PaletteField.tsx";
import { PaletteHints } from "./PaletteHints.tsx";
import { PaletteList } from "./PaletteList.tsx";
import { useModalDialog } from "./useModalDialog.ts";
import { usePaletteEntries } from "./usePaletteEntries.ts";
import "./palette.css";

/** One field for finding and for doing: meetings, people, places, problems, commands. */
export function Palette({ close }: { readonly close: () => void }) {
  const { text } = useMessages();
  const desk = useDesk();
  const list = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const entries = usePaletteEntries(query);
  const dialog = useModalDialog(close);
  const at = Math.min(chosen, entries.length - 1);

  function perform(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    close();
    entry.perform(desk);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((at + step + entries.length) % entries.length);
    }
    if (event.key === "Enter") perform(entries[at]);
  }

  return (
    <dialog ref={dialog} className="dialog pal" aria-label={text.shell.searchOrRun}>
      <PaletteField
        list={list}
        active={entries[at] && `${list}-${String(at)}`}
        query={query}
        onKeyDown={onKeyDown}
        change={(typed) => {
          setQuery(typed);
          setChosen(0);
        }}
      />
      <PaletteList
        id={list}
        entries={entries}
        chosen={at}
        words={parseQuestion(query).words}
        perform={perform}
      />
      <PaletteHints />
    </dialog>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
