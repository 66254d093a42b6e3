import { useEffect, useRef } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { matchParts } from "./matchParts.ts";
import { paletteGroups, type PaletteEntry } from "./paletteEntry.ts";

export interface PaletteListProps {
  readonly id: string;
  /** In the order of their groups. */
  readonly entries: readonly PaletteEntry[];
  readonly chosen: number;
  /** What was asked for, to be marked in the labels. */
  readonly words: string;
  readonly perform: (entry: PaletteEntry) => void;
}

/** What the palette has found, by kind. The focus stays in the field above it. */
export function PaletteList({ id, entries, chosen, words, perform }: PaletteListProps) {
  const { text } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, entries]);
  return (
    <>
      <div id={id} ref={list} className="pal-list" role="listbox" aria-label={text.palette.results}>
        {paletteGroups.map((group) => {
          const own = entries.filter((entry) => entry.group === group);
          if (own.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={text.palette.groups[group]}>
              <div className="pg" aria-hidden>
                {text.palette.groups[group]}
              </div>
              {own.map((entry) => {
                const at = entries.indexOf(entry);
                return (
                  <div
                    key={entry.id}
                    id={`${id}-${String(at)}`}
                    role="option"
                    aria-selected={at === chosen}
                    onClick={() => perform(entry)}
                  >
                    <Line entry={entry} words={words} />
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      <p role="status" className={entries.length === 0 ? "pal-none" : "vh"}>
        {entries.length === 0 ? text.palette.nothing : text.found(entries.length)}
      </p>
    </>
  );
}

function Line({ entry, words }: { readonly entry: PaletteEntry; readonly words: string }) {
  const { text } = useMessages();
  return (
    <>
      <span className={entry.tone}>
        <Icon of={entry.icon} />
      </span>
      <span className="grow trunc">
        {matchParts(entry.label, words).map((part, index) =>
          part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
        )}
        {entry.note !== undefined && <span className="t3"> {entry.note}</span>}
      </span>
      {entry.keys !== undefined && <Kbd>{text.palette.keys(entry.keys)}</Kbd>}
    </>
  );
}
