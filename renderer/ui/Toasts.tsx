export interface Toast {
  readonly id: string | number;
  readonly text: string;
  /** What it offers: "Undo". */
  readonly action?: { readonly label: string; readonly perform: () => void } | undefined;
}

export interface ToastsProps {
  /** Names the place, for those who go there by key. */
  readonly label: string;
  readonly toasts: readonly Toast[];
  /** True while the pointer or the focus is on them: until then none may go. */
  readonly onHold: (isHeld: boolean) => void;
}

/** What was done, said for a while. The place is always there: a reader hears only what comes into it. */
export function Toasts({ label, toasts, onHold }: ToastsProps) {
  return (
    <section
      className="toasts noprint"
      aria-label={label}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <div role="status" className="toast-list">
        {toasts.map(({ id, text, action }) => (
          <div className="toast" key={id}>
            <span>{text}</span>
            {action !== undefined && (
              <button type="button" onClick={action.perform}>
                {action.label}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
