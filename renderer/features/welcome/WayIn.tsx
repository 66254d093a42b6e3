import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import { Kbd } from "../../ui/Kbd.tsx";

export interface WayInProps {
  readonly icon: IconShape;
  readonly title: string;
  readonly hint: string;
  readonly letter: string;
  readonly onPress: () => void;
  /** The one that most people come for. */
  readonly first?: boolean;
}

/** One of the ways to a plan. */
export function WayIn({ icon, title, hint, letter, onPress, first = false }: WayInProps) {
  return (
    <button
      type="button"
      className={first ? "wopt pri" : "wopt"}
      aria-keyshortcuts={letter}
      onClick={onPress}
    >
      <Icon of={icon} size="lg" />
      <span className="grow">
        <b>{title}</b>
        <small>{hint}</small>
      </span>
      <span aria-hidden="true">
        <Kbd>{letter}</Kbd>
      </span>
    </button>
  );
}
