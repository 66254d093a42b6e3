import { useEffect, useRef } from "react";

/** Over everything, with the focus in it; Escape and a press beside it close it. */
export function useModalDialog(close: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const ask = () => latest.current();
    const press = (event: MouseEvent) => {
      if (event.target === dialog) ask();
    };
    dialog.showModal();
    dialog.addEventListener("close", ask);
    dialog.addEventListener("click", press);
    return () => {
      dialog.removeEventListener("close", ask);
      dialog.removeEventListener("click", press);
      dialog.close();
    };
  }, []);
  return ref;
}
