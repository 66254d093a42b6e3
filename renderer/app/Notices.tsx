import { describeFailure } from "#core/host/describeFailure.ts";
import type { Language } from "#core/text/phrase.ts";
import { useDesk, useDeskState } from "../context/useDesk.ts";
import { useMessages } from "../context/useMessages.ts";
import type { Messages } from "../i18n/english.ts";
import type { Notice as NoticeOf } from "../stores/noticeStore.ts";
import { selectSaveStatus } from "../stores/selectSaveStatus.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { CopyDetails } from "./CopyDetails.tsx";

/** What lasts above the page: what is not saved, what opening found, what could not be done. */
export function Notices() {
  const { text, language } = useMessages();
  const desk = useDesk();
  const notices = useDeskState("notices", (state) => state.notices);
  const isInMemory = useDeskState("plans", (state) => state.isInMemory);
  return (
    <div className="notices">
      <NotSaved />
      <NotKept />
      <Findings />
      {isInMemory && <Banner tone="warning">{text.inMemory}</Banner>}
      {notices.map((notice, index) => (
        <Banner
          key={index}
          tone={notice.kind === "backup-saved" ? "advice" : "error"}
          actions={
            <>
              {notice.kind === "fault" && <CopyDetails details={notice.details} />}
              <Button onPress={() => desk.notices.getState().dismiss(notice)}>
                {text.dismiss}
              </Button>
            </>
          }
        >
          {say(notice, text, language)}
        </Banner>
      ))}
    </div>
  );
}

/** Lasts until it is saved; the window tries by itself, too. */
function NotSaved() {
  const { text, language } = useMessages();
  const desk = useDesk();
  const queue = useDeskState("saves", (state) => state.queue);
  const status = selectSaveStatus({ queue });
  if (status.kind !== "not-saved") return null;
  return (
    <Banner tone="error" actions={<Button onPress={desk.retry}>{text.tryAgain}</Button>}>
      {describeFailure(status.failure, language)}
    </Banner>
  );
}

/** Says nothing where something is not saved either: the reason is the same, and that is worse. */
function NotKept() {
  const { language } = useMessages();
  const notKept = useDeskState("drafts", (state) => state.notKept);
  const queue = useDeskState("saves", (state) => state.queue);
  if (!notKept || selectSaveStatus({ queue }).kind === "not-saved") return null;
  return <Banner tone="error">{describeFailure(notKept, language)}</Banner>;
}

function Findings() {
  const { text, language } = useMessages();
  const desk = useDesk();
  const findings = useDeskState("plans", (state) => state.findings);
  if (findings.length === 0) return null;
  const dismiss = () => desk.plans.setState({ findings: [] });
  return (
    <Banner tone="warning" actions={<Button onPress={dismiss}>{text.dismiss}</Button>}>
      <h2>{text.findings}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code} ${JSON.stringify(finding.facts)}`}>
            {describeFailure(finding, language)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function say(notice: NoticeOf, text: Messages, language: Language): string {
  switch (notice.kind) {
    case "failure":
      return describeFailure(notice.failure, language);
    case "backup-saved":
      return text.backupSaved(notice.name);
    case "unsaved":
      return text.unsaved;
    case "fault":
      return text.crashed;
  }
}
