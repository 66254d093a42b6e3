import { describeFailure } from "#core/host/describeFailure.ts";
import { isEmptyReading } from "#core/importers/readme/isEmptyReading.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { decodeTextPhrases } from "#core/text/decodeTextPhrases.ts";
import type { Language } from "#core/text/phrase.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import type { RefusedFile } from "../../stores/importStore.ts";
import { Banner } from "../../ui/Banner.tsx";

/** A sentence for each file that cannot be read, or has nothing in it that a plan could take. */
export function RefusedFiles({ review }: { readonly review: ImportReview | undefined }) {
  const { text, language } = useMessages();
  const refused = useDeskState("imports", (state) => state.refused);
  const empty = review?.files.filter(({ reading }) => isEmptyReading(reading)) ?? [];
  return (
    <>
      {refused.map((file, i) => (
        <Banner key={`${file.name} ${i}`} tone="error">
          {text.imports.refused(file.name, whyRefused(file, language))}
        </Banner>
      ))}
      {empty.map(({ file, source }) => (
        <Banner key={source} tone="warning">
          {text.imports.notAGroup(file.name)}
        </Banner>
      ))}
    </>
  );
}

function whyRefused({ failure }: RefusedFile, language: Language): string {
  const { code, facts } = failure;
  const phrases: Readonly<Record<string, (typeof decodeTextPhrases)["binary"]>> = decodeTextPhrases;
  // Both lists have a word for a file that is too large; the one of texts says how large.
  return phrases[code]?.[language](facts) ?? describeFailure(failure, language);
}
