import { useEffect, useRef, type RefObject } from "react";

/** Puts the cursor into the first field of a form as it opens. */
export function useFirstFieldFocus(): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  return form;
}
