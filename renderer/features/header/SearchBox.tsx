import type { Meeting } from "#core/model/records/meeting.ts";
import type { Talk } from "#core/model/records/talk.ts";
import type { PlanView } from "#core/planning/planView.ts";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { selectPlanView } from "../../stores/selectPlanView.ts";
import type { SearchState } from "../../stores/searchStore.ts";

type Hit = SearchState["hits"][number];

/** Searches meetings, talks, people and venues. A hit with a meeting leads to it. */
export function SearchBox() {
  const { text } = useMessages();
  const desk = useDesk();
  const { query, hits, search } = useDeskState("search", (state) => state);
  return (
    <div className="search" role="search">
      <input
        className="input"
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") search("");
        }}
      />
      {query.trim() !== "" && (
        <div className="hits">
          <p className="t3">{text.found(hits.length)}</p>
          <ul role="list" aria-label={text.searchResults}>
            {hits.map((hit) => (
              <li key={`${hit.table} ${hit.id}`}>
                <HitLine
                  hit={hit}
                  choose={(meeting) => {
                    search("");
                    desk.navigation.getState().showMeeting(meeting);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface HitLineProps {
  readonly hit: Hit;
  readonly choose: (meeting: Meeting["id"]) => void;
}

function HitLine({ hit, choose }: HitLineProps) {
  const { text } = useMessages();
  const view = useDeskState("plans", selectPlanView);
  const meeting = meetingOf(hit, view);
  const title = hit.title === "" ? text.toBeAnnounced : hit.title;
  const label = text.hit(text.kinds[hit.table], title);
  if (meeting === undefined) return <span className="hit">{label}</span>;
  return (
    <button type="button" className="hit" onClick={() => choose(meeting)}>
      {label}
    </button>
  );
}

/** The meeting that a hit is about; people and venues have no page of their own yet. */
function meetingOf({ table, id }: Hit, view: PlanView): Meeting["id"] | undefined {
  if (table === "meeting") return view.meetings.find((one) => one.id === id)?.id;
  if (table !== "talk") return undefined;
  return view.meetings.find((one) => view.talksOf(one.id).some((talk: Talk) => talk.id === id))?.id;
}
