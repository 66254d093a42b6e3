import { samplePlanId } from "#core/planning/sample/samplePlanId.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";
import "./welcome.css";

/** Says of the sample group that it is one, with the way out of it; of any other plan nothing. */
export function SampleBar() {
  const { text } = useMessages();
  const desk = useDesk();
  const isSample = useDeskState("plans", ({ plan }) => plan === samplePlanId);
  if (!isSample) return null;
  return (
    <aside className="samplebar noprint" aria-label={text.welcomePage.sampleMark}>
      <Tag>{text.welcomePage.sampleMark}</Tag>
      <span className="grow t2">{text.welcomePage.sampleText}</span>
      <Button small onPress={() => void desk.leaveSample()}>
        {text.welcomePage.leaveSample}
      </Button>
    </aside>
  );
}
