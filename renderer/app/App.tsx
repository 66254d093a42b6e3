import { describeFailure } from "#core/host/describeFailure.ts";
import { useDesk, useDeskState } from "../context/useDesk.ts";
import { useMessages } from "../context/useMessages.ts";
import { ImportStart } from "../features/imports/ImportStart.tsx";
import { Welcome } from "../features/welcome/Welcome.tsx";
import type { PlanStatus } from "../stores/planStore.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { LocaleProvider } from "../ui/LocaleProvider.tsx";
import { Notices } from "./Notices.tsx";
import { PlanPage } from "./PlanPage.tsx";

/** The page: one of a few, after how the plan stands. */
export function App() {
  const status = useDeskState("plans", (state) => state.status);
  const { language } = useMessages();
  return (
    <LocaleProvider locale={language}>
      <Notices />
      <Page status={status} />
    </LocaleProvider>
  );
}

function Page({ status }: { readonly status: PlanStatus }) {
  switch (status.kind) {
    case "starting":
      return null;
    case "none":
      return <NoPlan />;
    case "opening":
    case "rebuilding":
      return <Opening status={status} />;
    case "open":
      return <PlanPage />;
    case "failed":
      return <CannotOpen failure={status.failure} />;
  }
}

/** Files that are being looked at go before the ways to a plan: they are one. */
function NoPlan() {
  const hasFiles = useDeskState("imports", (state) => {
    return state.files.length > 0 || state.refused.length > 0;
  });
  return hasFiles ? <ImportStart /> : <Welcome />;
}

type OpeningStatus = Extract<PlanStatus, { kind: "opening" | "rebuilding" }>;

function Opening({ status }: { readonly status: OpeningStatus }) {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <main className="welcome">
      <label htmlFor="progress">{status.kind === "opening" ? text.opening : text.rebuilding}</label>
      {status.kind === "opening" ? (
        <progress id="progress" />
      ) : (
        <progress id="progress" value={status.done} max={Math.max(status.total, 1)} />
      )}
      <Button onPress={() => void desk.leavePlan()}>{text.cancel}</Button>
    </main>
  );
}

type Failed = Extract<PlanStatus, { kind: "failed" }>;

function CannotOpen({ failure }: Pick<Failed, "failure">) {
  const { text, language } = useMessages();
  const desk = useDesk();
  const plan = useDeskState("plans", (state) => state.plan);
  return (
    <main className="welcome">
      <h1>{text.cannotOpen}</h1>
      <Banner tone="error">{describeFailure(failure, language)}</Banner>
      <div className="bar">
        {plan !== undefined && (
          <Button look="primary" onPress={() => void desk.openPlan(plan)}>
            {text.tryAgain}
          </Button>
        )}
        <Button onPress={() => void desk.leavePlan()}>{text.otherPlan}</Button>
      </div>
    </main>
  );
}
