import type { ReactNode } from "react";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number beside the label. */
  readonly count?: number | undefined;
  readonly tone?: "error" | "warning" | undefined;
  readonly icon?: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onSelect: (id: Id) => void;
}

/** The pages of one thing. Each has its own place in the history, so they are a way, not a choice. */
export function Tabs<Id extends string>({ label, tabs, current, onSelect }: TabsProps<Id>) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ id, label: words, count, tone, icon }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? "page" : undefined}
          onClick={() => onSelect(id)}
        >
          {icon}
          {words}
          {count !== undefined && (
            <span className={tone === undefined ? "n" : `n fg s-${tone}`}>{count}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
