import type { Ref } from "react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface IconButtonProps {
  readonly icon: IconShape;
  /** What it does, for those who do not see the sign and for those who rest on it. */
  readonly label: string;
  readonly onPress: () => void;
  readonly look?: "default" | "ghost" | "danger";
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** For a button that stays down: whether it is. */
  readonly pressed?: boolean;
  readonly shortcut?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows a sign only. */
export function IconButton({
  icon,
  label,
  look = "ghost",
  small = false,
  ref,
  ...props
}: IconButtonProps) {
  return (
    <button
      ref={ref}
      className={["btn icon", look !== "default" && look, small && "sm"].filter(Boolean).join(" ")}
      type="button"
      disabled={props.disabled}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-keyshortcuts={props.shortcut}
      title={label}
      onClick={props.onPress}
    >
      <Icon of={icon} />
    </button>
  );
}
