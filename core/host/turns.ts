/** Runs one piece of work after the other, in the order in which they were asked for. */
export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    // A failure is told to whoever asked for that work; the next one begins all the same. The answer is
    // not kept, because it may hold all of a file.
    last = next.then(ignore, ignore);
    return next;
  };
}

const ignore = () => undefined;
