import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface EmptyProps {
  readonly icon: IconShape;
  /** What is not there yet: "No promises yet". */
  readonly title: string;
  /** One sentence: what will be here. */
  readonly children?: ReactNode;
  /** The way to the first one. */
  readonly action?: ReactNode;
  /** A second way in, such as an import. */
  readonly secondWay?: ReactNode;
}

/** The place of a list that has nothing in it. */
export function Empty({ icon, title, children, action, secondWay }: EmptyProps) {
  return (
    <div className="empty">
      <Icon of={icon} />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
      {secondWay}
    </div>
  );
}
