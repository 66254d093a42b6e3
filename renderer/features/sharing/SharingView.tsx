import { useDeskState } from "../../context/useDesk.ts";
import { FileReviewPage } from "./FileReviewPage.tsx";
import { SharingHome } from "./SharingHome.tsx";
import "./sharing.css";

/** Sharing by files; while a co-organizer's file is open, its review. */
export function SharingView() {
  const reviewed = useDeskState("sharing", (state) => state.reviewed);
  const plan = useDeskState("plans", (state) => state.plan);
  if (reviewed && reviewed.plan === plan) {
    return <FileReviewPage key={reviewed.name} reviewed={reviewed} />;
  }
  return <SharingHome />;
}
