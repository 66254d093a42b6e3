import type { ReactNode } from "react";
import { isEmptyReading } from "#core/importers/readme/isEmptyReading.ts";
import type { ImportReview } from "#core/intake/reviewImport.ts";
import { useMessages } from "../../context/useMessages.ts";
import { FileDrop } from "./FileDrop.tsx";
import { Findings } from "./Findings.tsx";
import { MeetingTable } from "./MeetingTable.tsx";
import { NotUnderstood } from "./NotUnderstood.tsx";
import { RefusedFiles } from "./RefusedFiles.tsx";
import { Understood } from "./Understood.tsx";
import "./imports.css";

export interface ImportPanesProps {
  readonly review: ImportReview | undefined;
  /** What is asked for besides, above all else. */
  readonly children?: ReactNode;
}

/** What was read on the left, what is wrong with it on the right. */
export function ImportPanes({ review, children }: ImportPanesProps) {
  const { text } = useMessages();
  const files = review?.files.filter(({ reading }) => !isEmptyReading(reading)) ?? [];
  return (
    <div className={review ? "split" : "split alone"}>
      <div className="content imports">
        {children}
        {!review && <FileDrop />}
        <RefusedFiles review={review} />
        {review && files.length > 0 && (
          <>
            {files.map((file) => (
              <Understood key={file.source} file={file} />
            ))}
            <MeetingTable review={review} />
            <NotUnderstood files={files} />
          </>
        )}
        {review && <FileDrop />}
      </div>
      {review && (
        <aside className="inspector" aria-label={text.imports.problems}>
          <Findings findings={review.findings} />
        </aside>
      )}
    </div>
  );
}
