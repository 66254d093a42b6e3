import { useEffect, useState } from "react";

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** What it offers: "Undo". */
  readonly action?: { readonly label: string; readonly perform: () => void } | undefined;
}

export interface ToastsProps {
  /** Names the place, for those who go there by key. */
  readonly label: string;
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: number) => void;
}

/** How long a toast is there for whoever does not touch it. */
const SHOWN_MS = 8000;

/**
 * What was done, said for a while, and for longer while the pointer or the focus is on it. The place is
 * always there: a reader hears only what comes into it.
 */
export function Toasts({ label, toasts, dismiss }: ToastsProps) {
  const [isHeld, setHeld] = useState(false);
  return (
    <section
      className="toasts noprint"
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className="toast-list">
        {toasts.map((toast) => (
          <Line key={toast.id} toast={toast} isHeld={isHeld} dismiss={dismiss} />
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly toast: Toast;
  readonly isHeld: boolean;
  readonly dismiss: (id: number) => void;
}

function Line({ toast: { id, text, action }, isHeld, dismiss }: LineProps) {
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld, dismiss]);

  return (
    <div className="toast">
      <span>{text}</span>
      {action !== undefined && (
        <button type="button" onClick={action.perform}>
          {action.label}
        </button>
      )}
    </div>
  );
}
