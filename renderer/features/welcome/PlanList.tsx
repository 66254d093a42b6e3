import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";

/** The plans that are there already: the way back to them. */
export function PlanList() {
  const { text } = useMessages();
  const desk = useDesk();
  const plans = useDeskState("plans", (state) => state.plans);
  if (plans.length === 0) return null;
  return (
    <section className="wplans" aria-labelledby="plans-here">
      <h2 className="cap" id="plans-here">
        {text.plansHere}
      </h2>
      <ul aria-labelledby="plans-here" className="row wrap">
        {plans.map(({ id, name }) => (
          <li key={id}>
            <Button onPress={() => void desk.openPlan(id)}>
              {name ?? text.untitledPlan}
              {id === samplePlanId && <Tag>{text.welcomePage.sampleMark}</Tag>}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
