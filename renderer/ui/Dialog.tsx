import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";

export interface DialogProps {
  readonly title: string;
  /** Asked for by Escape; the dialog goes when it is no longer drawn. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons of the foot, the one that does it last. */
  readonly actions?: ReactNode;
  /** Makes the dialog a form: Enter and a button with `submits` send it. */
  readonly onSubmit?: (() => void) | undefined;
  readonly wide?: boolean;
}

/** A question over the page. It takes the focus, and gives it back to what opened it. */
export function Dialog({ title, onClose, children, actions, onSubmit, wide }: DialogProps) {
  const ref = useModal(onClose);
  const titleId = useId();
  const body = (
    <>
      <header>
        <h2 id={titleId}>{title}</h2>
      </header>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <footer>{actions}</footer>}
    </>
  );
  return (
    <dialog
      ref={ref}
      className={wide === true ? "dialog wide" : "dialog"}
      aria-labelledby={titleId}
    >
      {onSubmit === undefined ? (
        body
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {body}
        </form>
      )}
    </dialog>
  );
}

/** Shows the element above all others, for as long as it is drawn. */
function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  // A layout effect ends before the element leaves the page: only then does the focus find its way back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    function ask(event: Event): void {
      // A field in the dialog may be cancelled, too: a choice of files, say.
      if (event.target !== dialog) return;
      event.preventDefault();
      close.current();
    }
    // Chromium closes at a second Escape without asking again.
    function follow(): void {
      if (dialog?.open === false) close.current();
    }
    dialog.showModal();
    dialog.addEventListener("cancel", ask);
    dialog.addEventListener("close", follow);
    return () => {
      dialog.removeEventListener("cancel", ask);
      dialog.removeEventListener("close", follow);
      dialog.close();
    };
  }, []);
  return ref;
}
