import type { ComponentType } from "react";

/** What draws an icon: a component of lucide-react, or one of our own glyphs. */
export type IconShape = ComponentType<{
  readonly className?: string;
  readonly strokeWidth?: number;
  readonly "aria-hidden"?: boolean;
}>;
