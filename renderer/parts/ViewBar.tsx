import type { ReactNode } from "react";
import { UndoButtons } from "./UndoButtons.tsx";

export interface ViewBarProps {
  /** What is shown: "May 2027", "Speakers". */
  readonly title: string;
  /** The way up, before the title: a link to the list that this is a thing of. */
  readonly crumb?: ReactNode;
  /** What changes the view, beside the title: periods, modes, filters, counts. */
  readonly children?: ReactNode;
  /** What acts on the plan, on the right, the primary button last. */
  readonly actions?: ReactNode;
}

/** The bar above a view. Undo and redo are at the same place in all of them. */
export function ViewBar({ title, crumb, children, actions }: ViewBarProps) {
  return (
    <header className="topbar">
      {crumb === undefined ? (
        <h1>{title}</h1>
      ) : (
        <div className="crumb">
          {crumb}
          <h1 className="trunc">{title}</h1>
        </div>
      )}
      {children}
      <span className="grow" />
      <UndoButtons />
      {actions}
    </header>
  );
}
