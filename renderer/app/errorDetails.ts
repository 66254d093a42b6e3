export interface ErrorContext {
  readonly componentStack?: string | null | undefined;
  readonly version?: string | undefined;
}

/**
 * What may be told of a fault: its kind and where it happened. Its message is left out, because it may
 * quote what somebody has written; so are the addresses of files.
 */
export function errorDetails(error: unknown, { componentStack, version }: ErrorContext): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? placesOf(error.stack ?? "") : [];
  return [`Convener ${version ?? "?"}`, kind, ...frames, ...placesOf(componentStack ?? "")].join(
    "\n",
  );
}

/** Of each line of a stack the function, and the file's name with line and column. */
function placesOf(stack: string): readonly string[] {
  return stack
    .split("\n")
    .map((line) => /^\s*at (?:(\S+) )?.*?([^/\\(]+:\d+:\d+)\)?$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name = "", place = ""]) => `  at ${name} ${place}`);
}
