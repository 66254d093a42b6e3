import { CircleCheckBig } from "lucide-react";
import { useState } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { FixSafeButton } from "./FixSafeButton.tsx";
import { groupings, groupProblems, type Grouping } from "./groupProblems.ts";
import { ProblemCounts } from "./ProblemCounts.tsx";
import { ProblemDetail } from "./ProblemDetail.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { useProblems } from "./useProblems.ts";
import "./problems.css";

/** Everything that members would notice, each with what would mend it. */
export function ProblemsView() {
  const { text } = useMessages();
  const view = usePlanView();
  const problems = useProblems();
  const [grouping, setGrouping] = useState<Grouping>("place");
  const [chosen, setChosen] = useState<string>();
  const current = problems.find(({ key }) => key === chosen) ?? problems[0];
  const segments = groupings.map((value) => ({ value, label: text.problems.groupings[value] }));
  return (
    <>
      <ViewBar title={text.shell.views.problems} actions={<FixSafeButton problems={problems} />}>
        <ProblemCounts inWords severities={problems.map(({ finding }) => finding.severity)} />
        <Segmented
          label={text.problems.groupBy}
          segments={segments}
          value={grouping}
          onChange={setGrouping}
        />
      </ViewBar>
      {current === undefined ? (
        <div className="content">
          <Empty icon={CircleCheckBig} title={text.problems.none}>
            {text.problems.noneText}
          </Empty>
        </div>
      ) : (
        <div className="split problems">
          <ProblemList
            groups={groupProblems(problems, grouping, view)}
            chosen={current.key}
            choose={setChosen}
          />
          <aside className="inspector" aria-label={text.problems.detail}>
            <ProblemDetail problem={current} />
          </aside>
        </div>
      )}
    </>
  );
}
