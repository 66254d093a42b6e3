import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";

/** The plan that is open, and the others of this computer. */
export function PlanSwitcher({ onNewPlan }: { readonly onNewPlan: () => void }) {
  const { text } = useMessages();
  const desk = useDesk();
  const plans = useDeskState("plans", (state) => state.plans);
  const open = useDeskState("plans", (state) => state.plan);

  function choose(value: string): void {
    const chosen = plans.find(({ id }) => id === value);
    if (chosen) void desk.openPlan(chosen.id);
    else onNewPlan();
  }

  return (
    <select
      className="select"
      aria-label={text.plan}
      value={open}
      onChange={(event) => choose(event.target.value)}
    >
      {plans.map(({ id, name }) => (
        <option key={id} value={id}>
          {name ?? text.untitledPlan}
        </option>
      ))}
      <option value="">{text.otherPlan}</option>
    </select>
  );
}
