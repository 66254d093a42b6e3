export interface SkeletonProps {
  /** What is on its way, for readers of the screen. */
  readonly label: string;
  readonly rows?: number;
}

/** Rows that are not there yet. What takes less than 300 ms shows none of them. */
export function Skeleton({ label, rows = 5 }: SkeletonProps) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skel" />
      ))}
    </div>
  );
}
