import { useState } from "react";
import { useMessages } from "../context/useMessages.ts";
import { Button } from "../ui/Button.tsx";

/** Puts the details of a fault on the clipboard, to be sent to whoever mends it. */
export function CopyDetails({ details }: { readonly details: string }) {
  const { text } = useMessages();
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(details);
    setCopied(true);
  }

  return <Button onPress={() => void copy()}>{isCopied ? text.copied : text.copyDetails}</Button>;
}
