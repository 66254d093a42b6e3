import { useEffect, useState } from "react";
import { copyText } from "./copyText.ts";

export interface Copying {
  /** What was copied last, for two seconds. */
  readonly copied: string | undefined;
  readonly hasFailed: boolean;
  readonly copy: (name: string, text: string) => Promise<void>;
}

const SAID_MS = 2000;

/** Copies texts by name, and says for a while which one was copied. */
export function useCopying(): Copying {
  const [done, setDone] = useState<{ readonly name: string }>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return {
    copied: done?.name,
    hasFailed,
    async copy(name, text) {
      const isCopied = await copyText(text);
      setFailed(!isCopied);
      setDone(isCopied ? { name } : undefined);
    },
  };
}
