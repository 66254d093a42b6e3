import { useId } from "react";
import type { SettingsChange } from "#core/host/settings.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

type Theme = "system" | "light" | "dark";
type Spoken = "system" | "en" | "fr";

/** How this window looks and listens: nobody else sees it. */
export function WindowCard() {
  const { text } = useMessages();
  const { settings } = text;
  const { theme, language, keys = true } = useDeskState("settings", (state) => state.settings);
  const change = useChange();
  const hintId = useId();
  return (
    <Card title={settings.window} footer={settings.windowHint}>
      <div className="settings-lines">
        <span className="lbl">{settings.appearance}</span>
        <Segmented<Theme>
          label={settings.appearance}
          value={theme ?? "system"}
          segments={[
            { value: "system", label: settings.system },
            { value: "light", label: settings.light },
            { value: "dark", label: settings.dark },
          ]}
          onChange={(chosen) => change({ theme: chosen === "system" ? null : chosen })}
        />
        <span className="lbl">{settings.language}</span>
        <Segmented<Spoken>
          label={settings.language}
          value={language ?? "system"}
          segments={[
            { value: "system", label: settings.system },
            { value: "en", label: <span lang="en">{settings.languageNames.en}</span> },
            { value: "fr", label: <span lang="fr">{settings.languageNames.fr}</span> },
          ]}
          onChange={(chosen) => change({ language: chosen === "system" ? null : chosen })}
        />
      </div>
      <div className="mt5" aria-describedby={hintId}>
        <Checkbox checked={keys} onChange={(on) => change({ keys: on ? null : false })}>
          {settings.keys}
        </Checkbox>
        <p className="hint" id={hintId}>
          {settings.keysHint}
        </p>
      </div>
    </Card>
  );
}

/** What the disk refuses is told; it counts until the application ends all the same. */
function useChange(): (change: SettingsChange) => void {
  const desk = useDesk();
  return (change) =>
    void desk.settings
      .getState()
      .change(change)
      .then((changed) => {
        if (changed.ok) return;
        desk.notices.getState().add({ kind: "failure", failure: changed.error });
      });
}
