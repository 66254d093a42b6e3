import { useMemo } from "react";
import { partsOf, toLocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { yearTable, type YearRow } from "#core/planning/calendar/yearTable.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { rowWords } from "./rowWords.ts";
import { YearCell } from "./YearCell.tsx";

export interface YearTableProps {
  readonly data: CalendarData;
  readonly year: number;
  readonly onOpen: (meeting: Meeting["id"]) => void;
  /** Leads to a month of the year; 1 is January. */
  readonly onMonth: (month: number) => void;
}

/** The meetings of a year: what recurs together in a row, the months beside each other. */
export function YearTable({ data, year, onOpen, onMonth }: YearTableProps) {
  const { text, language } = useMessages();
  const rows = useMemo(() => yearTable(data.view, data.days, year), [data, year]);
  const now = partsOf(data.today);
  if (rows.length === 0) return <p className="t2">{text.calendar.noMeetingsIn(String(year))}</p>;
  return (
    <div className="yscroll">
      <table className="yt">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{text.calendar.series}</span>
            </th>
            {MONTHS.map((month) => {
              const first = toLocalDate({ year, month, day: 1 });
              const isNow = now.year === year && now.month === month;
              return (
                <th key={month} scope="col" aria-current={isNow ? "date" : undefined}>
                  {first && formatDay(first, language, "month")}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} {...{ row, data, onOpen, onMonth }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface RowProps extends Omit<YearTableProps, "year"> {
  readonly row: YearRow;
}

/** More meetings of a month than these are a number, which leads to the month. */
const MOST = 4;

function Row({ row, data, onOpen, onMonth }: RowProps) {
  const spoken = useMessages();
  const { name, detail } = rowWords(row, spoken);
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{name}</span>
        <small>{detail}</small>
      </th>
      {row.months.map((entries, index) => (
        <td key={index}>
          {entries.slice(0, MOST).map((entry) => (
            <YearCell key={entry.meeting.id} {...{ entry, data, onOpen }} rowName={name} />
          ))}
          {entries.length > MOST && (
            <Button look="link" onPress={() => onMonth(index + 1)}>
              {spoken.text.calendar.more(entries.length - MOST)}
            </Button>
          )}
        </td>
      ))}
    </tr>
  );
}
