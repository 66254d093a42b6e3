import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";

/** The plans that are there already: the way back to them. */
export function PlanList() {
  const { text } = useMessages();
  const desk = useDesk();
  const plans = useDeskState("plans", (state) => state.plans);
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="plans-here">
      <h2 id="plans-here">{text.plansHere}</h2>
      <ul role="list" aria-labelledby="plans-here" className="bar">
        {plans.map(({ id, name }) => (
          <li key={id}>
            <Button onPress={() => void desk.openPlan(id)}>{name ?? text.untitledPlan}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
