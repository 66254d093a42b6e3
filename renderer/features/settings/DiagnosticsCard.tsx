import { useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Card } from "../../ui/Card.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { diagnosticsText } from "./diagnosticsText.ts";

/** What to send to whoever mends a fault. */
export function DiagnosticsCard() {
  const { settings } = useMessages().text;
  const about = useDeskState("settings", (state) => state.about);
  const rows = useDeskState("plans", (state) => state.rows);
  const plans = useDeskState("plans", (state) => state.plans.length);
  const words = about ? diagnosticsText(about, { rows, plans }) : "";

  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
  return (
    <Card
      title={settings.diagnostics}
      footer={settings.diagnosticsHint}
      actions={
        <CopyButton
          small
          copy={copy}
          words={{ copy: settings.copyDiagnostics, copied: settings.copied }}
        />
      }
    >
      <pre className="mono settings-diagnostics" tabIndex={0} aria-label={settings.diagnostics}>
        {words}
      </pre>
    </Card>
  );
}
