import { Button } from "../../ui/Button.tsx";
import type { IconShape } from "../../ui/IconShape.ts";

export interface NewButtonProps {
  readonly icon: IconShape;
  readonly label: string;
  readonly ask: () => void;
}

/** Begins a new one. */
export function NewButton({ icon, label, ask }: NewButtonProps) {
  return (
    <Button look="primary" icon={icon} shortcut="Control+N" onPress={ask}>
      {label}
    </Button>
  );
}
