import { useMessages } from "../../context/useMessages.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { DataCard } from "./DataCard.tsx";
import { DiagnosticsCard } from "./DiagnosticsCard.tsx";
import { GroupCard } from "./GroupCard.tsx";
import { WindowCard } from "./WindowCard.tsx";
import "./settings.css";

/** The group's facts, which are shared, and what is chosen on this computer alone. */
export function SettingsView() {
  const { text } = useMessages();
  return (
    <>
      <ViewBar title={text.settings.title} />
      <div className="content settings">
        <GroupCard />
        <WindowCard />
        <DataCard />
        <DiagnosticsCard />
      </div>
    </>
  );
}
