import { useDesk, useDeskState } from "../context/useDesk.ts";
import { SampleBar } from "../features/welcome/SampleBar.tsx";
import { Palette } from "./palette/Palette.tsx";
import { CurrentView } from "./shell/CurrentView.tsx";
import { Sidebar } from "./shell/Sidebar.tsx";
import { ToastRegion } from "./shell/ToastRegion.tsx";
import { ShortcutList } from "./ShortcutList.tsx";

/** An open plan: where one can go, and the view that somebody is in. */
export function PlanPage() {
  const { open, close } = useDesk().layers.getState();
  const layer = useDeskState("layers", (state) => state.layer);
  return (
    <div className="app">
      <Sidebar onSearch={() => open("palette")} />
      <main className="main">
        <SampleBar />
        <CurrentView />
      </main>
      <ToastRegion />
      {layer === "palette" && <Palette close={close} />}
      {layer === "shortcuts" && <ShortcutList close={close} />}
    </div>
  );
}
