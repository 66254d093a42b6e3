import { RowTextField, type RowTextFieldProps } from "../draft/RowTextField.tsx";
import { useMessages } from "../../context/useMessages.ts";

/** A fact about a row: reads like one, and is typed over where it stands. */
export function Fact(props: RowTextFieldProps) {
  const { roster } = useMessages().text;
  return <RowTextField placeholder={roster.notGiven} lines={3} {...props} />;
}
