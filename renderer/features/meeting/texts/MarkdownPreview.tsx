import { useDeferredValue } from "react";
import { parseMarkdown } from "#core/text/markdown/parseMarkdown.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { MarkdownNodes } from "./MarkdownNodes.tsx";

export interface MarkdownPreviewProps {
  readonly source: string;
  readonly language: string | undefined;
}

/** Longer texts take too long to be read at each key. */
const LONGEST = 50_000;

/**
 * How a text in Markdown reads. It is drawn node by node, so nothing of it can become markup of the page:
 * HTML in it is shown as it was typed, and links are not followed.
 */
export function MarkdownPreview({ source, language }: MarkdownPreviewProps) {
  const words = useMessages().text.meeting;
  const text = useDeferredValue(source);
  if (text.trim() === "") return <p className="t3">{words.previewEmpty}</p>;
  const nodes = text.length > LONGEST ? undefined : parseMarkdown(text);
  if (!nodes) return <p className="t3">{words.previewTooLong}</p>;
  return (
    <div className="markdown" lang={language} dir="auto">
      <MarkdownNodes nodes={nodes} />
    </div>
  );
}
