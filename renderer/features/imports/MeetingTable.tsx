import { useState } from "react";
import type { ImportedMeeting } from "#core/intake/importedMeetings.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { parseLocalDate } from "#core/model/localDate.ts";
import { useMessages } from "../../context/useMessages.ts";
import { formatDate } from "../../i18n/formatDate.ts";
import { StateChip } from "../../parts/StateChip.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Section } from "../../ui/Section.tsx";

/** So many rows are drawn at once; ten years of a group are about twice as many. */
const FIRST = 120;

/** The meetings as the plan will have them. */
export function MeetingTable({ review }: { readonly review: ImportReview }) {
  const { text } = useMessages();
  const [isAll, setAll] = useState(false);
  const { meetings, added, findings } = review;
  const shown = isAll ? meetings : meetings.slice(0, FIRST);
  const { counts, columns } = text.imports;
  const fresh = [
    [added.get("meeting"), counts.meetings],
    [added.get("talk"), counts.talks],
    [added.get("person"), counts.people],
    [added.get("venue"), counts.venues],
  ] as const;
  const words = fresh.flatMap(([count, say]) => (count ? [say(count)] : [])).join(", ");
  const wrongDays = new Set(findings.flatMap(({ day, fix }) => (fix ? [] : [day])));
  if (meetings.length === 0) return null;
  return (
    <Section
      title={text.imports.meetings}
      actions={words !== "" && <span className="t2 sm">{text.imports.isNew(words)}</span>}
    >
      <table className="table imported">
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col" className="hide-md">
              {columns.speakers}
            </th>
            <th scope="col">{columns.news}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <MeetingRow
              key={one.meeting.id}
              imported={one}
              isWrong={wrongDays.has(one.meeting.when?.date)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < meetings.length && (
        <Button look="ghost" onPress={() => setAll(true)}>
          {text.imports.showAll(meetings.length)}
        </Button>
      )}
    </Section>
  );
}

interface MeetingRowProps {
  readonly imported: ImportedMeeting;
  /** There is a problem with it, which stands beside the table. */
  readonly isWrong: boolean;
}

function MeetingRow({ imported, isWrong }: MeetingRowProps) {
  const { text } = useMessages();
  const { meeting, talks, shownAs, news } = imported;
  const titles = talks.flatMap(({ talk }) => talk.title ?? []);
  const title = meeting.title ?? titles.join(" / ");
  const people = talks.flatMap(({ speakers }) => speakers.flatMap(({ name }) => name ?? []));
  const open = shownAs === "skipped" ? meeting.state?.reason : text.imports.noTitle;
  return (
    <tr>
      <td className="nowrap">
        {isWrong && (
          <span className="fg s-error imported-wrong">
            <Icon of={ErrorGlyph} size="sm" />
            <span className="vh">{text.imports.problem}</span>
          </span>
        )}
        <MeetingDay imported={imported} />
      </td>
      <td className="nowrap">
        <StateChip state={shownAs} />
      </td>
      <td className="imported-title">
        {title !== "" ? title : <span className="t3">{open}</span>}
      </td>
      <td className="hide-md">{people.join(", ")}</td>
      <td className="nowrap t2">{text.imports.news[news]}</td>
    </tr>
  );
}

/** With the day of the file struck through, where a fix gives the meeting another one. */
function MeetingDay({ imported: { meeting, news } }: { readonly imported: ImportedMeeting }) {
  const { language } = useMessages();
  const date = meeting.when?.date;
  const written = parseLocalDate(meeting.origin?.key ?? "");
  if (date === undefined) return null;
  if (written === undefined || written === date || news === "known") {
    return <time dateTime={date}>{formatDate(date, language)}</time>;
  }
  return (
    <>
      <del className="diffold">{formatDate(written, language)}</del>{" "}
      <ins className="diffnew">{formatDate(date, language)}</ins>
    </>
  );
}
