import { lazy, Suspense } from "react";
import { useDeskState } from "../../../context/useDesk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import type { FieldOfRow } from "../../../parts/draft/rowField.ts";
import { RowTextField } from "../../../parts/draft/RowTextField.tsx";
import { draftKey } from "../../../stores/draftStore.ts";
import { Card } from "../../../ui/Card.tsx";

/** Apart from the rest of the page, because reading Markdown is only needed here. */
const MarkdownPreview = lazy(() =>
  import("./MarkdownPreview.tsx").then((file) => ({ default: file.MarkdownPreview })),
);

export interface TextCardProps {
  readonly title: string;
  /** The language that it is written in, where the plan says so. */
  readonly language: string | undefined;
  /** As it is stored. */
  readonly source: string | undefined;
  readonly of: FieldOfRow;
}

/** A text in Markdown, and beside it how it reads while it is typed. */
export function TextCard({ title, language, source = "", of }: TextCardProps) {
  const words = useMessages().text.meeting;
  const { id, field } = of;
  const key = draftKey({ table: of.record.table, id, field });
  const typed = useDeskState("drafts", ({ drafts }) => drafts.get(key)?.text);
  return (
    <Card
      title={title}
      actions={language && <span className="t3 sm">{language.toUpperCase()}</span>}
    >
      <div className="textpair">
        <div className="col g3">
          <RowTextField {...of} kind="long" lines={10} label={title} />
          <p className="t3 sm">{words.markdownHint}</p>
        </div>
        <section className="preview" aria-label={words.preview}>
          <h3 className="cap">{words.preview}</h3>
          <Suspense fallback={null}>
            <MarkdownPreview source={typed ?? source} language={language} />
          </Suspense>
        </section>
      </div>
    </Card>
  );
}
