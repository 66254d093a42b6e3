import type { ReviewedRow } from "#core/changes/mergeReview.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import type { RecordWords } from "./recordWords.ts";

interface FieldTableProps {
  readonly row: Pick<ReviewedRow, "table" | "fields">;
  readonly words: RecordWords;
}

/** Fields that would show another value: what they show now, and what then. */
export function FieldTable({ row: { table, fields }, words }: FieldTableProps) {
  const { text } = useMessages();
  const { sharing } = text;
  return (
    <div className="card mt4">
      <table className="table mt3">
        <thead>
          <tr>
            <th scope="col">{sharing.field}</th>
            <th scope="col">{sharing.valueBefore}</th>
            <th scope="col">{sharing.valueAfter}</th>
            <th scope="col">{sharing.whoChanged}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after, by }) => (
            <tr key={field}>
              <td>{words.field(field)}</td>
              <td className="t2">
                <del>{words.value(table, field, before) || sharing.notSet}</del>
              </td>
              <td>
                <ins className="diffnew">{words.value(table, field, after) || sharing.notSet}</ins>
              </td>
              <td>
                {by && (
                  <span className="row g2">
                    <Avatar id={by.who} name={by.who} />
                    {by.who}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
