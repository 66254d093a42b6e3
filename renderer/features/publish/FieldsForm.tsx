import { useRef } from "react";
import type { FieldToCopy } from "#core/host/publishCalls.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Banner } from "../../ui/Banner.tsx";
import { FormFieldBox } from "./FormFieldBox.tsx";
import type { Publishing } from "./publishing.ts";
import { toFormRows } from "./toFormRows.ts";
import { TooLong } from "./TooLong.tsx";
import { useCopying } from "./useCopying.ts";
import { useCopyKeys } from "./useCopyKeys.ts";

export interface FieldsFormProps {
  readonly publishing: Publishing;
  readonly fields: readonly FieldToCopy[];
}

/** A web form of somewhere else, field by field, to be copied there. */
export function FieldsForm({ publishing, fields }: FieldsFormProps) {
  const { language, text } = useMessages();
  const form = useRef<HTMLDivElement>(null);
  const copying = useCopying();
  useCopyKeys(form);
  const rows = toFormRows(fields);
  const changed = new Set(
    publishing.standing.entries.flatMap(({ stale }) => stale.map(({ fact }) => fact)),
  );
  return (
    <>
      <TooLong fields={rows.flat()} meeting={publishing.meeting.id} />
      {copying.hasFailed && <Banner tone="error">{text.publish.notCopied}</Banner>}
      <div className="pfhead">
        <h2>{text.publish.formOf(publishing.channel.name[language]())}</h2>
        <span className="t3 sm">{text.publish.fieldOrder}</span>
      </div>
      <div className="card lines" ref={form}>
        {rows.map((row) => (
          <div key={row[0]?.id} className={row.length > 1 ? "pf2" : "pf1"}>
            {row.map((field) => (
              <FormFieldBox
                key={field.id}
                field={field}
                language={publishing.language}
                copying={copying}
                changed={changed}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="t3 sm mt4">{text.publish.keysHint}</p>
      <span className="vh" role="status">
        {copying.copied !== undefined && text.publish.copiedField(copying.copied)}
      </span>
    </>
  );
}
