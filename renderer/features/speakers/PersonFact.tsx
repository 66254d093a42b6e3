import { personRecord } from "#core/model/records/person.ts";
import type { RowTextFieldProps } from "../../parts/draft/RowTextField.tsx";
import { Fact } from "../../parts/roster/Fact.tsx";

export type PersonFactProps = Pick<
  RowTextFieldProps,
  "id" | "field" | "label" | "kind" | "placeholder"
>;

/** A fact about somebody, to be typed over where it stands. */
export function PersonFact(props: PersonFactProps) {
  return <Fact record={personRecord} act="change-person" {...props} />;
}
