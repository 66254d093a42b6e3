import { Check, Undo } from "lucide-react";
import type { ReactNode } from "react";
import type { LedgerEntry } from "#core/publish/ledger/channelStanding.ts";
import { withdrawEdits } from "#core/publish/ledger/withdrawEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useToday } from "../../context/useToday.ts";
import { formatNearDate } from "../../i18n/formatNearDate.ts";
import { Button } from "../../ui/Button.tsx";
import { StaleGlyph } from "../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { IconShape } from "../../ui/IconShape.ts";
import { usePast } from "./usePast.ts";

export interface LedgerItemsProps {
  readonly entry: LedgerEntry;
  /** Of the meeting, for the name of the act. */
  readonly title: string;
}

/** One post, the newest first: taken down, out of date, posted. */
export function LedgerItems({ entry: { posting, stale }, title }: LedgerItemsProps) {
  const { language, text } = useMessages();
  const act = useAct();
  const today = useToday();
  const said = JSON.stringify(posting.said);
  const past = usePast({ table: "posting", id: posting.id, field: "said" });
  const who = past.find(({ value }) => JSON.stringify(value) === said)?.who;
  const { withdrawnOn, postedOn, address } = posting;
  const when = [
    postedOn && formatNearDate(postedOn, { today, language }),
    posting.language?.toUpperCase(),
  ];
  return (
    <>
      {withdrawnOn !== undefined && (
        <Item tone="none" sign={Undo} head={text.publish.withdrawn}>
          <small>{formatNearDate(withdrawnOn, { today, language })}</small>
        </Item>
      )}
      {stale.length > 0 && (
        <Item tone="warning" sign={StaleGlyph} head={text.publish.becameStale}>
          <small>{stale.map(({ fact }) => text.publish.facts[fact]).join(", ")}</small>
        </Item>
      )}
      <Item
        tone="ok"
        sign={Check}
        head={who === undefined ? text.publish.posted : text.publish.postedBy(who)}
      >
        <small>{when.filter(Boolean).join(", ")}</small>
        {address !== undefined && <small className="ledlink">{address}</small>}
        {withdrawnOn === undefined && (
          <Button
            small
            look="link"
            onPress={() => void act("withdraw-post", withdrawEdits(posting, today), title)}
          >
            {text.publish.withdraw}
          </Button>
        )}
      </Item>
    </>
  );
}

interface ItemProps {
  readonly tone: "none" | "warning" | "ok";
  readonly sign: IconShape;
  readonly head: string;
  readonly children: ReactNode;
}

function Item({ tone, sign, head, children }: ItemProps) {
  return (
    <li className={`s-${tone}`}>
      <Icon of={sign} />
      <div>
        <b>{head}</b>
        {children}
      </div>
    </li>
  );
}
