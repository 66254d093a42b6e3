import type { Json } from "../model/json.ts";

/** A value with who set it and when (an ISO 8601 instant in UTC). */
export interface SignedValue {
  readonly value: Json;
  readonly who: string;
  readonly at: string;
}

/** A row that would look different. `before` and `after` are all its values, `null` where it is gone. */
export interface ReviewedRow {
  readonly table: string;
  readonly id: string;
  readonly kind: "added" | "changed" | "removed";
  readonly before: Values | null;
  readonly after: Values | null;
  readonly fields: readonly ReviewedField[];
  /** Fields that both have set, and `deleted` where one deleted what the other edited. */
  readonly conflicts: readonly ReviewedConflict[];
}

export type Values = Readonly<Record<string, Json>>;

/** A field that would show another value; `null` where it has none. */
export interface ReviewedField {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
  /** Who set the value that would be shown; absent where nobody did. */
  readonly by?: Omit<SignedValue, "value">;
}

/** Two values of one field, set without knowledge of each other. */
export interface ReviewedConflict {
  readonly field: string;
  /** What both had before; `null` where that is nothing. */
  readonly base: Json;
  readonly mine: SignedValue;
  readonly theirs: SignedValue;
  readonly newest: "mine" | "theirs";
  /** For a deletion: the fields that were edited without its author's knowledge. */
  readonly edits: readonly {
    readonly field: string;
    readonly before: Json;
    readonly after: Json;
  }[];
}
