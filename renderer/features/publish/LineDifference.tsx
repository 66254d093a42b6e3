import { useMemo, useState } from "react";
import { lineDifference, type DifferentLine } from "#core/text/difference/lineDifference.ts";
import { toHunks } from "#core/text/difference/toHunks.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";

/** Lines around a change, by which people find it in the file. */
const CONTEXT = 3;
/** More at once nobody reads, and each is an element of the page. */
const MOST = 300;

const signs = { same: " ", added: "+", removed: "−" } as const;

/** What a text becomes, line by line, with some lines around each change. */
export function LineDifference({ old, now }: { readonly old: string; readonly now: string }) {
  const { text } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const hunks = useMemo(() => toHunks(lineDifference(old, now), CONTEXT), [old, now]);
  const lines = hunks.flatMap((hunk) => hunk.lines);
  if (lines.length === 0) return null;
  const count = (kind: DifferentLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  const shown = isWhole ? hunks : firstLines(hunks, MOST);
  return (
    <section className="mt5">
      <p className="t3 sm">
        {text.publish.difference({ added: count("added"), removed: count("removed") })}
      </p>
      <div className="ldiff mono" role="group" tabIndex={0} aria-label={text.publish.ownFile}>
        {shown.map(({ skipped, lines: part }, at) => (
          <div key={at}>
            {skipped > 0 && <div className="t2 lskip">{text.publish.linesLeftOut(skipped)}</div>}
            {part.map((line, place) => (
              <DiffLine key={place} line={line} />
            ))}
          </div>
        ))}
      </div>
      {!isWhole && lines.length > MOST && (
        <Button small onPress={() => setWhole(true)}>
          {text.publish.moreLines(lines.length)}
        </Button>
      )}
    </section>
  );
}

/** The first parts, up to so many lines. */
function firstLines(hunks: ReturnType<typeof toHunks>, most: number): ReturnType<typeof toHunks> {
  let left = most;
  return hunks.flatMap((hunk) => {
    const lines = hunk.lines.slice(0, Math.max(0, left));
    left -= lines.length;
    return lines.length === 0 ? [] : [{ ...hunk, lines }];
  });
}

function DiffLine({ line: { kind, text, old, now } }: { readonly line: DifferentLine }) {
  const body = text === "" ? "\u00a0" : text;
  return (
    <div className={`lline ${kind}`}>
      <span className="lno" aria-hidden="true">
        {now ?? old}
      </span>
      <span className="lsign" aria-hidden="true">
        {signs[kind]}
      </span>
      {kind === "added" ? (
        <ins>{body}</ins>
      ) : kind === "removed" ? (
        <del>{body}</del>
      ) : (
        <span>{body}</span>
      )}
    </div>
  );
}
