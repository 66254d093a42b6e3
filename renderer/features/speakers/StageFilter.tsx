import { Fragment } from "react";
import type { PersonCard } from "#core/planning/roster/personCard.ts";
import { talkStages, type TalkStage } from "#core/planning/roster/talkStage.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { stageSigns } from "./stageSigns.ts";

export interface StageFilterProps {
  readonly cards: readonly PersonCard[];
  readonly chosen: TalkStage | undefined;
  readonly onChoose: (stage: TalkStage | undefined) => void;
}

/** How many people are at each stage. A press leaves only these, a second one all. */
export function StageFilter({ cards, chosen, onChoose }: StageFilterProps) {
  const { speakers } = useMessages().text;
  return (
    <div className="stages" role="group" aria-label={speakers.byStage}>
      {talkStages.map((stage, place) => {
        const { icon, tone } = stageSigns[stage];
        return (
          <Fragment key={stage}>
            {place > 0 && <span className="stage-way" aria-hidden="true" />}
            <button
              type="button"
              aria-pressed={stage === chosen}
              onClick={() => onChoose(stage === chosen ? undefined : stage)}
            >
              <span className={`fg ${tone}`}>
                <Icon of={icon} />
              </span>
              <b className="num">{cards.filter((card) => card.stage === stage).length} </b>
              <span className="trunc">{speakers.stageCounts[stage]}</span>
            </button>
          </Fragment>
        );
      })}
    </div>
  );
}
