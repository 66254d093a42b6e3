import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface TagProps {
  readonly children: ReactNode;
  readonly icon?: IconShape;
  readonly tone?: "error" | "warning" | "advice" | "ok" | "none";
  /** Words and sign without a border. */
  readonly bare?: boolean;
}

/** A word that says what a thing is. It takes no press. */
export function Tag({ children, icon, tone = "none", bare = false }: TagProps) {
  return (
    <span className={["tag", `s-${tone}`, bare && "bare"].filter(Boolean).join(" ")}>
      {icon !== undefined && <Icon of={icon} />}
      {children}
    </span>
  );
}
