/** Calls `action` once, after so many milliseconds, unless the returned function was called first. */
export type After = (milliseconds: number, action: () => void) => () => void;

/** The window's own timer. */
export const afterTimeout: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
