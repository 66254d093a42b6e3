import type { CSSProperties } from "react";
import { hueOf } from "./hueOf.ts";
import { initialsOf } from "./initialsOf.ts";

export interface AvatarProps {
  /** Decides the hue, which stays when the name changes. */
  readonly id: string;
  readonly name: string;
  readonly large?: boolean;
  /** Somebody's own choice, in degrees. */
  readonly hue?: number;
}

/** The initials of somebody whose name stands beside it: hidden from readers of the screen. */
export function Avatar({ id, name, large = false, hue: chosen }: AvatarProps) {
  const hue: CSSProperties & Record<"--h", number> = { "--h": chosen ?? hueOf(id) };
  return (
    <span className={large ? "avatar lg" : "avatar"} style={hue} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
