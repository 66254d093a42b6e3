import { useMemo } from "react";
import { partsOf, toLocalDate } from "#core/model/localDate.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { yearTable, type YearRow } from "#core/planning/calendar/yearTable.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "./formatDay.ts";
import { rowWords } from "./rowWords.ts";
import { YearCell } from "./YearCell.tsx";

export interface YearTableProps {
  readonly data: CalendarData;
  readonly year: number;
  readonly onOpen: (meeting: Meeting["id"]) => void;
}

/** The meetings of a year: what recurs together in a row, the months beside each other. */
export function YearTable({ data, year, onOpen }: YearTableProps) {
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
            <Row key={index} row={row} data={data} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface RowProps {
  readonly row: YearRow;
  readonly data: CalendarData;
  readonly onOpen: (meeting: Meeting["id"]) => void;
}

function Row({ row, data, onOpen }: RowProps) {
  const { name, detail } = rowWords(row, useMessages());
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{name}</span>
        <small>{detail}</small>
      </th>
      {row.months.map((entries, index) => (
        <td key={index}>
          {entries.map((entry) => (
            <YearCell key={entry.meeting.id} {...{ entry, data, onOpen }} rowName={name} />
          ))}
        </td>
      ))}
    </tr>
  );
}
