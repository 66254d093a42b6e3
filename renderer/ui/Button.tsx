import type { ReactNode, Ref } from "react";
import { Icon } from "./Icon.tsx";
import type { IconShape } from "./IconShape.ts";

export interface ButtonProps {
  /** A verb with its object: "Create meeting". */
  readonly children: ReactNode;
  /** Not needed where the button submits a form. */
  readonly onPress?: (() => void) | undefined;
  readonly look?: "primary" | "default" | "ghost" | "danger" | "link";
  readonly icon?: IconShape;
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** Why it is disabled, to be read where the button is; it stays in reach of the keyboard then. */
  readonly reason?: string | undefined;
  /** At work: keeps its width and its words, and takes no second press. */
  readonly busy?: boolean;
  readonly title?: string | undefined;
  /** The key that does the same, as `aria-keyshortcuts` spells it: "Control+Enter". */
  readonly shortcut?: string | undefined;
  /** Sends the form that it stands in. */
  readonly submits?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. One that shows a sign only is an IconButton. */
export function Button({ children, look = "default", ...props }: ButtonProps) {
  const { icon, busy = false, disabled = false, reason, small = false, ref } = props;
  const isHeld = disabled && reason !== undefined;
  return (
    <button
      ref={ref}
      className={["btn", look !== "default" && look, small && "sm"].filter(Boolean).join(" ")}
      type={props.submits === true ? "submit" : "button"}
      disabled={disabled && !isHeld}
      aria-disabled={isHeld || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={props.shortcut}
      title={reason ?? props.title}
      onClick={(event) => {
        if (busy || isHeld) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {icon !== undefined && (busy ? <span className="spin" /> : <Icon of={icon} />)}
      {icon === undefined && busy && <span className="spin over" />}
      {icon === undefined && busy ? <span className="btn-words">{children}</span> : children}
    </button>
  );
}
