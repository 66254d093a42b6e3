import type { FactName } from "#core/publish/ledger/postedFacts.ts";
import type { Language } from "#core/text/phrase.ts";
import { useMessages } from "../../context/useMessages.ts";
import { CopyFieldButton } from "./CopyFieldButton.tsx";
import { FieldCount } from "./FieldCount.tsx";
import { MarkedText } from "./MarkedText.tsx";
import type { FormField } from "./toFormRows.ts";
import type { Copying } from "./useCopying.ts";

export interface FormFieldBoxProps {
  readonly field: FormField;
  readonly language: Language;
  readonly copying: Copying;
  /** Facts that were posted otherwise. */
  readonly changed: ReadonlySet<FactName>;
}

/** Which fact a field of a form tells, where it tells one and nothing else. */
const factOfField: Readonly<Partial<Record<string, FactName>>> = {
  title: "title",
  date: "date",
  start: "start",
  duration: "minutes",
  venue: "venue",
};

/** One field: its name, how long it is, its copy buttons, and what stands in it. */
export function FormFieldBox({ field, language, copying, changed }: FormFieldBoxProps) {
  const { text } = useMessages();
  const { label, plain, marked } = field;
  const fact = factOfField[field.id];
  const isChanged = fact !== undefined && changed.has(fact);
  const { copyFieldPlain, copyFieldBold, copyPlain, copyBold } = text.publish;
  const shared = { copying };
  return (
    <div className="pf" data-copy-field={field.id}>
      <div className="pfh">
        <h3 className="lbl">{label}</h3>
        <FieldCount field={field} />
        {marked ? (
          <span className="btngroup">
            <CopyFieldButton
              {...shared}
              value={plain.value}
              words={copyPlain}
              name={copyFieldPlain(label)}
            />
            <CopyFieldButton
              {...shared}
              value={marked.value}
              words={copyBold}
              name={copyFieldBold(label)}
            />
          </span>
        ) : (
          <CopyFieldButton
            {...shared}
            value={plain.value}
            words={text.publish.copy}
            name={text.publish.copyField(label)}
          />
        )}
      </div>
      <div className="pfv" lang={language}>
        {marked ? (
          <MarkedText markdown={marked.value} />
        ) : isChanged ? (
          <ins className="diffnew">{plain.value}</ins>
        ) : (
          plain.value
        )}
      </div>
    </div>
  );
}
