import type { KeyboardEvent } from "react";
import { useMessages } from "../../context/useMessages.ts";
import type { ProblemGroup } from "./groupProblems.ts";
import { ProblemCounts } from "./ProblemCounts.tsx";
import { ProblemRow } from "./ProblemRow.tsx";
import { useHeadWords } from "./useHeadWords.ts";

export interface ProblemListProps {
  readonly groups: readonly ProblemGroup[];
  readonly chosen: string;
  readonly choose: (key: string) => void;
}

/** The problems under their heads. Up and Down go from one to the next. */
export function ProblemList({ groups, chosen, choose }: ProblemListProps) {
  const { text } = useMessages();
  const wordsOf = useHeadWords();
  return (
    <section className="content" aria-label={text.problems.list} onKeyDown={moveFocus}>
      {groups.map(({ key, head, problems }) => {
        const { title, note } = wordsOf(head);
        return (
          <section key={key} aria-label={title}>
            <h2 className="problem-head">
              <span className="grow trunc">
                {title} {note !== undefined && <span className="t3 note">{note}</span>}
              </span>
              <ProblemCounts severities={problems.map(({ finding }) => finding.severity)} />
            </h2>
            <ul role="list">
              {problems.map((problem) => (
                <ProblemRow
                  key={problem.key}
                  problem={problem}
                  isChosen={problem.key === chosen}
                  choose={() => choose(problem.key)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".problem-words")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
