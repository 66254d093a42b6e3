import type { ReactNode } from "react";

export interface ProgressBarProps {
  /** What is being done, and how far it is: "Reading posts, 46 of 79". */
  readonly words: string;
  /** Left out where nobody knows how much there is. */
  readonly value?: number;
  readonly max?: number;
  /** A way to stop it, which leaves everything as it was. */
  readonly action?: ReactNode;
}

/** Work that takes more than two seconds. */
export function ProgressBar({ words, value, max = 1, action }: ProgressBarProps) {
  const share = value === undefined || max <= 0 ? undefined : Math.min(value / max, 1);
  return (
    <div className="col g3">
      <div className="row sm">
        <span className="grow">{words}</span>
        {action}
      </div>
      <div
        className={share === undefined ? "meter unknown" : "meter"}
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={share === undefined ? undefined : value}
      >
        <span style={{ width: `${(share ?? 1) * 100}%` }} />
      </div>
    </div>
  );
}
