import type { ReactNode } from "react";

export interface NoticeProps {
  readonly tone: "advice" | "warning" | "error";
  readonly children: ReactNode;
  /** A button or two. */
  readonly actions?: ReactNode;
}

/** A sentence that stays until somebody has done something about it. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === "advice" ? "note" : "alert"}>
      <div className="notice-text">{children}</div>
      {actions}
    </div>
  );
}
