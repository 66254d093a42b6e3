import { Plus } from "lucide-react";
import type { PlanSummary } from "#core/host/planCalls.ts";
import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import type { Messages } from "../../i18n/english.ts";
import { MarkGlyph } from "../../ui/glyphs/MarkGlyph.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/Menu.tsx";

const OTHER = "other";

/** The group whose plan is open, and the other plans of this computer. */
export function GroupMenu() {
  const { text } = useMessages();
  const desk = useDesk();
  const name = usePlanView().group?.name ?? text.untitledPlan;
  const open = useDeskState("plans", (state) => state.plan);
  const plans = useDeskState("plans", (state) => state.plans);
  const others = plans.filter(({ id }) => id !== open);
  const entries: (MenuEntry | "separator")[] = [
    ...others.map((plan) => ({ id: plan.id, label: nameOf(plan, text) })),
    ...(others.length > 0 ? ["separator" as const] : []),
    { id: OTHER, label: text.otherPlan, icon: Plus },
  ];

  function choose(id: string): void {
    const chosen = others.find((plan) => plan.id === id);
    if (chosen) void desk.openPlan(chosen.id);
    else void desk.leavePlan();
  }

  return (
    <div className="group-sw">
      <span className="logo">
        <Icon of={MarkGlyph} />
      </span>
      <MenuButton label={name} look="ghost" entries={entries} onPick={choose} />
    </div>
  );
}

function nameOf({ id, name }: PlanSummary, text: Messages): string {
  if (id === samplePlanId) return text.welcomePage.sampleNamed(name ?? text.untitledPlan);
  return name ?? text.untitledPlan;
}
