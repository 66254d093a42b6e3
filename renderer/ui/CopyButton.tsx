import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "./Button.tsx";

export interface CopyButtonProps extends Pick<
  ButtonProps,
  "look" | "small" | "shortcut" | "title"
> {
  /** Puts it on the clipboard; false where that did not work, which the caller says. */
  readonly copy: () => Promise<boolean>;
  readonly words: { readonly copy: string; readonly copied: string };
}

/** How long it says that it was done. */
const SAID_MS = 2000;

/** Copies, says so for two seconds, and keeps the focus. */
export function CopyButton({ copy, words, ...props }: CopyButtonProps) {
  const [copies, setCopies] = useState(0);
  const [isCopied, setCopied] = useState(false);

  // Each copy begins the two seconds anew.
  useEffect(() => {
    if (copies === 0) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copies]);

  async function onPress(): Promise<void> {
    if (!(await copy())) return;
    setCopied(true);
    setCopies((count) => count + 1);
  }

  return (
    <>
      <Button {...props} icon={isCopied ? Check : Copy} onPress={() => void onPress()}>
        {isCopied ? words.copied : words.copy}
      </Button>
      <span className="vh" role="status">
        {isCopied && words.copied}
      </span>
    </>
  );
}
