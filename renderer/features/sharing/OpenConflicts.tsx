import { Split } from "lucide-react";
import { canonicalJson } from "#core/model/json.ts";
import { openConflicts, type Conflict } from "#core/changes/projectRows.ts";
import type { Change } from "#core/changes/log.ts";
import { useAct } from "../../context/useAct.ts";
import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { decideOpen } from "./decideOpen.ts";
import type { RecordWords } from "./recordWords.ts";
import { useRecordWords } from "./useRecordWords.ts";

/** Fields with two values that nobody has decided yet. */
export function OpenConflicts() {
  const { text } = useMessages();
  const rows = useDeskState("plans", (state) => state.rows);
  const words = useRecordWords();
  const conflicts = openConflicts(rows);
  const { sharing } = text;
  const count = sharing.conflictCount(conflicts.length);
  return (
    <Card
      lines
      title={sharing.conflicts}
      footer={conflicts.length > 0 ? `${count}. ${sharing.conflictsHint}` : undefined}
    >
      {conflicts.length === 0 && <p className="pad t2">{sharing.noConflicts}</p>}
      {conflicts.map((conflict) => {
        const { table, id, field } = conflict;
        const values = rows.get(table)?.get(id)?.values ?? {};
        const title = words.title({ table, id, values });
        return (
          <section
            key={`${table} ${id} ${field}`}
            className="pad"
            aria-label={`${title}, ${words.field(field)}`}
          >
            <h3 className="row g3">
              <span className="fg s-warning">
                <Icon of={Split} />
              </span>
              {title} <span className="t3">{words.field(field)}</span>
            </h3>
            <OpenValues conflict={conflict} title={title} words={words} />
          </section>
        );
      })}
    </Card>
  );
}

interface OpenValuesProps {
  readonly conflict: Conflict;
  readonly title: string;
  readonly words: RecordWords;
}

function OpenValues({ conflict, title, words }: OpenValuesProps) {
  const { text } = useMessages();
  const act = useAct();
  return (
    <ul className="mt4">
      {distinct(conflict.heads).map((head) => (
        <li key={head.stamp} className="row wrap mopen">
          <span className="grow">{sayHead(head, conflict)}</span>
          <Button
            small
            onPress={() => void act("decide-conflict", [decideOpen(conflict, head)], title)}
          >
            {text.sharing.keepThis}
            <span className="vh"> {sayHead(head, conflict)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );

  function sayHead({ field, value }: Change, { table, field: about }: Conflict): string {
    const said = words.value(table, field, value);
    if (field === "deleted" && value !== null) return text.sharing.deleted;
    // An edit that a deletion did not know.
    if (field !== about) return `${words.field(field)}: ${said}`;
    return said || text.sharing.notSet;
  }
}

/** The same value set by two is one to choose. */
function distinct(heads: readonly Change[]): readonly Change[] {
  const seen = new Map(heads.map((head) => [canonicalJson([head.field, head.value]), head]));
  return [...seen.values()];
}
