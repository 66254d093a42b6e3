import { venueRecord } from "#core/model/records/venue.ts";
import { Fact } from "../../parts/roster/Fact.tsx";
import type { RowTextFieldProps } from "../../parts/draft/RowTextField.tsx";

export type VenueFactProps = Pick<
  RowTextFieldProps,
  "id" | "field" | "label" | "kind" | "placeholder"
>;

/** A fact about a venue, to be typed over where it stands. */
export function VenueFact(props: VenueFactProps) {
  return <Fact record={venueRecord} act="change-venue" {...props} />;
}
