import type { ReactNode } from "react";
import { useMessages } from "../../context/useMessages.ts";

export interface OwnFileHeadProps {
  /** The file that was chosen. */
  readonly name: string | undefined;
  /** The file that the plan was read from. */
  readonly source: string | undefined;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** Which file it is about, and what to do first. */
export function OwnFileHead({ name, source, children }: OwnFileHeadProps) {
  const { text } = useMessages();
  const { chooseAnyFile, chooseOwnFile, ownFile, ownFileOf } = text.publish;
  return (
    <div className="card pad">
      <h2>{name === undefined ? ownFile : ownFileOf(name)}</h2>
      {name === undefined && (
        <p className="t2 mt2">{source === undefined ? chooseAnyFile : chooseOwnFile(source)}</p>
      )}
      <div className="row wrap mt4">{children}</div>
    </div>
  );
}
