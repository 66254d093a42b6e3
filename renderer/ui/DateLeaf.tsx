export interface DateLeafProps {
  /** The three lines, in the language of whoever reads: "Tue", "11", "May". */
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  /** The day for machines: "2027-05-11". */
  readonly dateTime?: string | undefined;
  readonly quiet?: boolean;
  readonly big?: boolean;
}

/** A day as a leaf of a calendar. */
export function DateLeaf({
  weekday,
  day,
  month,
  dateTime,
  quiet = false,
  big = false,
}: DateLeafProps) {
  return (
    <time
      className={["leaf", quiet && "quiet", big && "big"].filter(Boolean).join(" ")}
      dateTime={dateTime}
    >
      <b>{weekday} </b>
      <i>{day} </i>
      <span>{month}</span>
    </time>
  );
}
