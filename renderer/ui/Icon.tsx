import type { IconShape } from "./IconShape.ts";

export interface IconProps {
  readonly of: IconShape;
  /** 13, 16, 20 or 28 px of an unscaled text. */
  readonly size?: "sm" | "md" | "lg" | "xl";
}

/** A sign beside words, never instead of them: readers of the screen do not hear it. */
export function Icon({ of: Shape, size = "md" }: IconProps) {
  return <Shape className={size === "md" ? "i" : `i ${size}`} strokeWidth={1.75} aria-hidden />;
}
