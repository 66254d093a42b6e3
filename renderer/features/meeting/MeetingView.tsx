import type { Route } from "../../stores/navigation/route.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { MeetingPage } from "./MeetingPage.tsx";
import { MissingMeeting } from "./MissingMeeting.tsx";
import "./meeting.css";

export interface MeetingViewProps {
  readonly route: Extract<Route, { readonly view: "meeting" }>;
}

/** One meeting: its facts, its plan, its texts, its history, and beside them its problems. */
export function MeetingView({ route }: MeetingViewProps) {
  const meeting = usePlanView().meetings.find(({ id }) => id === route.id);
  if (!meeting) return <MissingMeeting />;
  return <MeetingPage key={meeting.id} meeting={meeting} tab={route.tab ?? "plan"} />;
}
