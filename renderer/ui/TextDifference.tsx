import type { ReactElement } from "react";

export interface DifferencePart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Two texts in one: what went is struck through, what came has a ground. */
export function TextDifference({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return <span className="difference">{parts.map(drawPart)}</span>;
}

function drawPart({ kind, text }: DifferencePart, index: number): ReactElement {
  switch (kind) {
    case "same":
      return <span key={index}>{text}</span>;
    case "added":
      return (
        <ins key={index} className="diffnew">
          {text}
        </ins>
      );
    case "removed":
      return (
        <del key={index} className="diffold">
          {text}
        </del>
      );
  }
}
