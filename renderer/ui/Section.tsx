import { useId, type ReactNode } from "react";

export interface SectionProps {
  readonly title: ReactNode;
  /** Buttons at the right of the head. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a pane under its own head. */
export function Section({ title, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <header>
        <h2 className="grow" id={id}>
          {title}
        </h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
