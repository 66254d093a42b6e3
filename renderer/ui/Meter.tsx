export interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The numbers in words, beside the bar: "64 of 80 places". */
  readonly words: string;
  readonly tone?: "warn";
}

/** How much of a whole there is. */
export function Meter({ label, value, max, words, tone }: MeterProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <div className="metered">
      <div
        className={tone === undefined ? "meter" : `meter ${tone}`}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuenow={Math.min(Math.max(value, 0), max)}
        aria-valuemax={max}
        aria-valuetext={words}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <span className="sm t2">{words}</span>
    </div>
  );
}
