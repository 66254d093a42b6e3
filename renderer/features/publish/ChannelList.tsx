import { useRef, type KeyboardEvent } from "react";
import type { Meeting } from "#core/model/records/meeting.ts";
import { useMessages } from "../../context/useMessages.ts";
import { useNavigate } from "../../context/useNavigate.ts";
import { ChannelItem } from "./ChannelItem.tsx";
import type { ListedChannel } from "./listedChannel.ts";

export interface ChannelListProps {
  readonly channels: readonly ListedChannel[];
  readonly meeting: Meeting["id"];
  readonly chosen: string;
}

const groups = ["stale", "current", "never"] as const;

/** Every channel under how it stands for the meeting. Up and Down go from one to the next. */
export function ChannelList({ channels, meeting, chosen }: ChannelListProps) {
  const { text } = useMessages();
  const navigate = useNavigate();
  const list = useRef<HTMLElement>(null);
  const grouped = groups.map((state) => ({
    state,
    members: channels.filter(({ standing }) => standing.state === state),
  }));
  const inOrder = grouped.flatMap(({ members }) => members);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const at = inOrder.findIndex(({ head }) => head.id === chosen) + step;
    const next = inOrder[at];
    if (!next) return;
    navigate({ view: "publish", meeting, channel: next.head.id });
    list.current?.querySelectorAll("a")[at]?.focus();
  }

  return (
    <nav
      ref={list}
      className="listpane chans"
      aria-label={text.publish.channels}
      onKeyDown={onKeyDown}
    >
      {grouped
        .filter(({ members }) => members.length > 0)
        .map(({ state, members }) => (
          <div key={state}>
            <h2 className="grp">
              {text.publish.groups[state]} <span className="num">{members.length}</span>
            </h2>
            {members.map((channel) => (
              <ChannelItem
                key={channel.head.id}
                {...channel}
                meeting={meeting}
                isChosen={channel.head.id === chosen}
              />
            ))}
          </div>
        ))}
    </nav>
  );
}
