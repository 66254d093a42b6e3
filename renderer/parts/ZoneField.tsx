import { useMemo } from "react";
import { useMessages } from "../context/useMessages.ts";
import { ComboBox } from "../ui/ComboBox.tsx";

export interface ZoneFieldProps {
  /** An IANA name. */
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

/** The clock that a group goes by, found by typing a part of its name. */
export function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const { text } = useMessages();
  const choices = useMemo(() => choicesWith(zone), [zone]);
  return (
    <ComboBox
      label={text.zone}
      choices={choices}
      chosen={zone}
      onPick={onChange}
      placeholder={text.welcomePage.zonePlaceholder}
    />
  );
}

/** The system may be in a zone that its own list has under another name, such as `UTC`. */
function choicesWith(zone: string) {
  const zones = new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...zones].sort().map((id) => ({ id, label: id }));
}
