import { CircleDashed } from "lucide-react";
import type { Talk } from "#core/model/records/talk.ts";
import { useMessages } from "../../../context/useMessages.ts";
import { usePlanView } from "../../../context/usePlanView.ts";
import { OkGlyph } from "../../../ui/glyphs/severityGlyphs.tsx";
import { Icon } from "../../../ui/Icon.tsx";

/** What is there of a talk and what is still to come. */
export function TalkTicks({ talk }: { readonly talk: Talk }) {
  const { text } = useMessages();
  const speakers = usePlanView().speakersOf(talk.id);
  const isTold =
    speakers.length > 0 && speakers.every(({ shortBio, longBio }) => shortBio ?? longBio);
  return (
    <span className="ticks sm">
      <Tick what={text.meeting.abstract} isThere={talk.abstract !== undefined} />
      {speakers.length > 0 && <Tick what={text.meeting.bio} isThere={isTold} />}
    </span>
  );
}

function Tick({ what, isThere }: { readonly what: string; readonly isThere: boolean }) {
  const { text } = useMessages();
  const said = isThere ? text.meeting.there(what) : text.meeting.missing(what);
  return (
    <span className={isThere ? "fg s-ok" : "t3"} title={said}>
      <Icon of={isThere ? OkGlyph : CircleDashed} size="sm" />
      {what}
    </span>
  );
}
