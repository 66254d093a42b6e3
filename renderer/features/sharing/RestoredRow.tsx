import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Tag } from "../../ui/Tag.tsx";
import { recordIconOf } from "./recordIcons.ts";
import type { RecordWords } from "./recordWords.ts";

interface RestoredRowProps {
  readonly row: ReviewedRow;
  readonly words: RecordWords;
}

/** A record that would look different, in a few lines. */
export function RestoredRow({ row, words }: RestoredRowProps) {
  const { text } = useMessages();
  const { table, kind, fields } = row;
  const say = (field: string, value: Parameters<RecordWords["value"]>[2]) =>
    words.value(table, field, value) || text.sharing.notSet;
  return (
    <li className="mnew">
      <span className="row wrap">
        <b>{words.title({ ...row, values: row.after ?? row.before ?? {} })}</b>
        <Tag bare icon={recordIconOf(table)}>
          {words.table(table)}
        </Tag>
        {kind !== "changed" && <Tag>{text.sharing.restored[kind]}</Tag>}
      </span>
      {kind === "changed" &&
        fields.map(({ field, before, after }) => (
          <span key={field}>
            <span className="t3">{words.field(field)}: </span>
            <del className="diffold">{say(field, before)}</del>{" "}
            <ins className="diffnew">{say(field, after)}</ins>
          </span>
        ))}
    </li>
  );
}
