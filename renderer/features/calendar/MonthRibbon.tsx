import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { toLocalDate } from "#core/model/localDate.ts";
import type { DisplayState } from "#core/planning/calendar/displayState.ts";
import { yearRibbon } from "#core/planning/calendar/yearRibbon.ts";
import type { YearMonth } from "#core/schedule/nthWeekday.ts";
import { useMessages } from "../../context/useMessages.ts";
import { stateSigns } from "../../parts/stateSigns.ts";
import { toAddress } from "../../stores/navigation/routeAddress.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { CalendarData } from "./calendarData.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { stateLook } from "./stateLook.ts";
import { stateName } from "./stateName.ts";
import type { CalendarPlace } from "./useCalendarPlace.ts";

export interface MonthRibbonProps {
  readonly data: CalendarData;
  readonly place: CalendarPlace;
}

/** The year at a glance: how the meetings of each month stand. A month leads there. */
export function MonthRibbon({ data, place }: MonthRibbonProps) {
  const { text } = useMessages();
  const { year, month } = place.month;
  const months = useMemo(() => yearRibbon(data.days, year), [data.days, year]);
  return (
    <nav className="ribbon hide-sm" aria-label={text.calendar.monthsOf(year)}>
      <span className="yr row g2">
        <IconButton
          small
          icon={ChevronLeft}
          label={String(year - 1)}
          disabled={year <= 1}
          onPress={() => place.goToMonth({ year: year - 1, month })}
        />
        {year}
        <IconButton
          small
          icon={ChevronRight}
          label={String(year + 1)}
          disabled={year >= 9999}
          onPress={() => place.goToMonth({ year: year + 1, month })}
        />
      </span>
      {months.map((one) => (
        <RibbonLink
          key={one.month}
          month={{ year, month: one.month }}
          states={one.states}
          place={place}
        />
      ))}
    </nav>
  );
}

interface RibbonLinkProps {
  readonly month: YearMonth;
  readonly states: readonly DisplayState[];
  readonly place: CalendarPlace;
}

/** More signs than these are a number. */
const MOST = 5;

function RibbonLink({ month, states, place }: RibbonLinkProps) {
  const { text, language } = useMessages();
  const first = toLocalDate({ ...month, day: 1 });
  if (first === undefined) return null;
  const more = states.length - MOST;
  const names = states.slice(0, MOST).map((state) => stateName(state, text));
  const spoken = more > 0 ? [...names, text.calendar.andMore(more)] : names;
  return (
    <a
      href={toAddress({ view: "calendar", mode: place.mode, month: first.slice(0, 7) })}
      aria-current={month.month === place.month.month ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        place.goToMonth(month);
      }}
    >
      <span>{formatDay(first, language, "month")}</span>
      {states.length === 0 ? (
        <span className="gl" />
      ) : (
        <span className="gl" role="img" aria-label={spoken.join(", ").toLowerCase()}>
          {states.slice(0, MOST).map((state, index) => (
            <span key={index} className={`gi ${stateLook(state)}`}>
              <Icon of={stateSigns[state]} size="sm" />
            </span>
          ))}
          {more > 0 && <span className="sm">+{more}</span>}
        </span>
      )}
    </a>
  );
}
