import { Lock } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";

/** Says that what stands here is for the organizers, and is published nowhere. */
export function PrivateMark() {
  const { roster } = useMessages().text;
  return (
    <span className="private-mark" title={roster.organizersOnlyHint}>
      <Icon of={Lock} size="sm" />
      {roster.organizersOnly}
    </span>
  );
}
