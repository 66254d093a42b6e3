import { toBoldRuns } from "./toBoldRuns.ts";

/** A text as a page shows it that knows paragraphs and bold, and nothing else. */
export function MarkedText({ markdown }: { readonly markdown: string }) {
  const paragraphs = markdown.split(/\n{2,}/).filter((paragraph) => paragraph !== "");
  return (
    <div className="mu">
      {paragraphs.map((paragraph, at) => (
        <p key={at}>
          {toBoldRuns(paragraph).map(({ text, isBold }, place) =>
            isBold ? <b key={place}>{text}</b> : <span key={place}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
