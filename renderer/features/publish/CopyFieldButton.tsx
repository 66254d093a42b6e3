import { Check, Copy } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { Copying } from "./useCopying.ts";

export interface CopyFieldButtonProps {
  readonly value: string;
  readonly words: string;
  /** What it is called where only names are heard: there are many that say "Copy". */
  readonly name: string;
  readonly copying: Copying;
}

/** Copies a field, says so for two seconds, and keeps the focus. */
export function CopyFieldButton({ value, words, name, copying }: CopyFieldButtonProps) {
  const { text } = useMessages();
  const isCopied = copying.copied === name;
  return (
    <button
      type="button"
      className="btn sm"
      aria-label={name}
      onClick={() => void copying.copy(name, value)}
    >
      <Icon of={isCopied ? Check : Copy} size="sm" />
      {isCopied ? text.publish.copied : words}
    </button>
  );
}
