import { useId, type ReactNode } from "react";

export interface CardProps {
  readonly title?: ReactNode;
  /** Buttons at the right of the head. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** Lines between the children, which then bring their own edges. */
  readonly lines?: boolean;
  readonly children: ReactNode;
}

/** A block that stands by itself; lists go edge to edge instead. */
export function Card({ title, actions, footer, lines = false, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header>
          <h2 className="grow" id={id}>
            {title}
          </h2>
          {actions}
        </header>
      )}
      <div className={lines ? "lines" : "pad"}>{children}</div>
      {footer !== undefined && <footer>{footer}</footer>}
    </section>
  );
}
