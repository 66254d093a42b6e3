import type { ReactNode } from "react";
import { useNavigate } from "../context/useNavigate.ts";
import type { Route } from "../stores/navigation/route.ts";
import { toAddress } from "../stores/navigation/routeAddress.ts";

export interface ViewLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly title?: string;
  /** Whether this is where somebody is. */
  readonly isCurrent?: boolean;
}

/** A link to another place of the plan. */
export function ViewLink({ to, children, className, title, isCurrent = false }: ViewLinkProps) {
  const navigate = useNavigate();
  return (
    <a
      href={toAddress(to)}
      className={className}
      title={title}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
