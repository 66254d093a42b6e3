import type { Facts, Failure, Phrase } from "../../text/phrase.ts";

/** Why no snapshot was made or found. The others are as they were. */
export type SnapshotFailureCode = "no-snapshot" | "not-as-written" | "no-such-snapshot";
export type SnapshotFailure = Failure<SnapshotFailureCode>;

/** What was found wrong with a snapshot that is there. */
export type SnapshotFindingCode = "damaged-snapshot" | "unreadable-snapshot" | "newer-snapshot";
export type SnapshotFinding = Failure<SnapshotFindingCode>;

export const snapshotFailures: Readonly<Record<SnapshotFailureCode, Phrase<Facts>>> = {
  "no-snapshot": {
    en: ({ reason }) => `No snapshot could be made (${String(reason)}). The plan itself is saved.`,
    fr: ({ reason }) =>
      `Impossible de faire un instantané (${String(reason)}). Le plan lui-même est enregistré.`,
  },
  "not-as-written": {
    en: () => "A snapshot does not read back as it was written. The disk may be failing.",
    fr: () =>
      "Un instantané ne se relit pas comme il a été écrit. Le disque est peut-être défaillant.",
  },
  "no-such-snapshot": {
    en: () => "This snapshot is not there any more. Nothing was changed.",
    fr: () => "Cet instantané n’est plus là. Rien n’a été modifié.",
  },
};

export const snapshotFindings: Readonly<Record<SnapshotFindingCode, Phrase<Facts>>> = {
  "damaged-snapshot": {
    en: ({ name, aside }) =>
      `The snapshot ${String(name)} is damaged. It is kept as ${String(aside)}.`,
    fr: ({ name, aside }) =>
      `L’instantané ${String(name)} est abîmé. Il est conservé sous le nom ${String(aside)}.`,
  },
  "unreadable-snapshot": {
    en: ({ name, reason }) => `The snapshot ${String(name)} cannot be read (${String(reason)}).`,
    fr: ({ name, reason }) =>
      `L’instantané ${String(name)} est illisible pour l’instant (${String(reason)}).`,
  },
  "newer-snapshot": {
    en: ({ name }) => `The snapshot ${String(name)} is of a newer Convener and was left alone.`,
    fr: ({ name }) =>
      `L’instantané ${String(name)} vient d’un Convener plus récent\u00a0; il n’a pas été touché.`,
  },
};
