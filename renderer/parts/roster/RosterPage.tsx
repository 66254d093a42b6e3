import { useRef } from "react";
import { Empty } from "../../ui/Empty.tsx";
import { NewByName } from "./NewByName.tsx";
import "./roster.css";
import { NewButton } from "./NewButton.tsx";
import { RosterBar } from "./RosterBar.tsx";
import { RosterDetail } from "./RosterDetail.tsx";
import { RosterList } from "./RosterList.tsx";
import type { RosterPageProps } from "./rosterPageProps.ts";
import { useRosterPage } from "./useRosterPage.ts";

/** A list of people, venues or sponsors with the chosen one beside it. */
export function RosterPage<Card>(props: RosterPageProps<Card>) {
  const { kind, words, columns, all, selected } = props;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const detail = useRef<HTMLElement>(null);
  const page = useRosterPage(props, { search, list, detail });
  const { choice, setAsking, showAll } = page;
  const ask = () => setAsking(true);
  return (
    <>
      <RosterBar {...{ kind, words, choice, ask }} isEmpty={all.length === 0} ref={search} />
      {all.length === 0 ? (
        <div className="content roster-empty">
          <Empty
            icon={kind.icon}
            title={words.empty}
            action={<NewButton icon={kind.newIcon} label={words.add} ask={ask} />}
            secondWay={props.secondWay}
          >
            {words.emptyText}
          </Empty>
        </div>
      ) : (
        <div className={`split roster ${kind.view} ${kind.layout}`}>
          <RosterList
            {...{ kind, words, columns, choice, selected, showAll }}
            ref={list}
            above={props.above}
            all={all.length}
            onSelect={page.choose}
            onOpen={page.open}
            onRemove={page.remove}
          />
          <RosterDetail {...{ kind, words, all, selected }} remove={page.remove} ref={detail}>
            {props.children}
          </RosterDetail>
        </div>
      )}
      {page.isAsking && (
        <NewByName
          words={words}
          known={all.map((card) => ({ id: kind.idOf(card), name: kind.nameOf(card) ?? "" }))}
          onCreate={page.create}
          onPick={page.show}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
