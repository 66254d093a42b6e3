import type { ReactNode } from "react";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "primary" | "plain";
  readonly disabled?: boolean;
}

export function Button({ children, onPress, look = "plain", disabled = false }: ButtonProps) {
  return (
    <button className={`button ${look}`} type="button" disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
