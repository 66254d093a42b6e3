import { useState } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { MoveMeetingDialog } from "../../parts/moveMeeting/MoveMeetingDialog.tsx";
import type { MoveWay } from "../../parts/moveMeeting/moveForm.ts";
import { useViewKeys } from "../../parts/useViewKeys.ts";
import { meetingTabs, type MeetingTab } from "../../stores/navigation/route.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { MeetingBar } from "./bar/MeetingBar.tsx";
import { useMeetingActs } from "./bar/useMeetingActs.ts";
import { MeetingHead } from "./head/MeetingHead.tsx";
import { HistoryTab } from "./history/HistoryTab.tsx";
import { PlanTab } from "./plan/PlanTab.tsx";
import { ProblemsPane } from "./problems/ProblemsPane.tsx";
import { TextsTab } from "./texts/TextsTab.tsx";

export interface MeetingPageProps {
  readonly meeting: Meeting;
  readonly tab: MeetingTab;
}

/** Lays out the page of a meeting that is there, and answers its keys. */
export function MeetingPage({ meeting, tab }: MeetingPageProps) {
  const { text } = useMessages();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<MoveWay>();
  const [isStateOpen, setStateOpen] = useState(false);
  const acts = useMeetingActs(meeting);
  useViewKeys({
    j: acts.showNext,
    k: acts.showPrevious,
    s: () => setStateOpen(true),
    m: () => setDialog("move"),
    d: acts.duplicate,
    p: acts.publish,
  });
  const tabs = meetingTabs.map((id) => ({ id, label: text.meeting.tabs[id] }));
  return (
    <>
      <MeetingBar meeting={meeting} acts={acts} onMove={() => setDialog("move")} />
      <div className="split meeting-page">
        <div className="content meeting-pad">
          <MeetingHead
            meeting={meeting}
            isStateOpen={isStateOpen}
            onStateOpen={setStateOpen}
            onMove={setDialog}
            onFacts={() => navigate({ view: "meeting", id: meeting.id })}
          />
          <Tabs
            label={text.meeting.parts}
            tabs={tabs}
            current={tab}
            onSelect={(id) => navigate({ view: "meeting", id: meeting.id, tab: id })}
          />
          {tab === "plan" && <PlanTab meeting={meeting} />}
          {tab === "texts" && <TextsTab meeting={meeting} />}
          {tab === "history" && <HistoryTab meeting={meeting} />}
        </div>
        <ProblemsPane meeting={meeting} />
      </div>
      {dialog !== undefined && (
        <MoveMeetingDialog meeting={meeting} way={dialog} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}
