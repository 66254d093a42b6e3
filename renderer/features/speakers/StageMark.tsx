import type { PersonCard } from "#core/planning/roster/personCard.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { stageSigns } from "./stageSigns.ts";

export interface StageMarkProps extends Pick<PersonCard, "stage" | "timesGiven"> {
  readonly bare?: boolean;
}

/** How far it has come with somebody: a sign and its word. */
export function StageMark({ stage, timesGiven, bare = false }: StageMarkProps) {
  const { speakers } = useMessages().text;
  const { icon, tone } = stageSigns[stage];
  const isOften = stage === "given" && timesGiven > 1;
  return (
    <span className={`state ${bare ? "bare " : ""}${tone}`}>
      <Icon of={icon} />
      <span className="trunc">
        {isOften ? speakers.givenTimes(timesGiven) : speakers.stages[stage]}
      </span>
    </span>
  );
}
