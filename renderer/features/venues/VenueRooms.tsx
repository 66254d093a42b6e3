import { Plus, X } from "lucide-react";
import { mintId } from "#core/model/id.ts";
import { roomRecord, type Room } from "#core/model/records/room.ts";
import { removalEdits } from "#core/planning/roster/removalEdits.ts";
import { roomEdits } from "#core/planning/roster/roomEdits.ts";
import type { VenueCard } from "#core/planning/roster/venueCard.ts";
import { useAct } from "../../context/useAct.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Fact } from "../../parts/roster/Fact.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { IconButton } from "../../ui/IconButton.tsx";

/** The rooms of a place and how many each holds. */
export function VenueRooms({ card }: { readonly card: VenueCard }) {
  const { venues } = useMessages().text;
  const desk = useDesk();
  const perform = useAct();
  const { venue, rooms } = card;

  function add(): void {
    const id = mintId<"room">(desk.random);
    const name = `${venues.room} ${String(rooms.length + 1)}`;
    void perform("change-venue", roomEdits(id, venue.id, name), venue.name);
  }

  function remove({ id }: Room): void {
    const edits = removalEdits(desk.plans.getState().rows, { table: "room", id });
    void perform("change-venue", edits, venue.name);
  }

  return (
    <Card
      title={venues.rooms}
      actions={
        <Button small look="ghost" icon={Plus} onPress={add}>
          {venues.addRoom}
        </Button>
      }
    >
      {rooms.length === 0 && <p className="t3">{venues.noRooms}</p>}
      {rooms.map((room, place) => {
        const { id } = room;
        const shared = { record: roomRecord, id, act: "change-venue" } as const;
        return (
          <div key={id} className="roster-facts rooms">
            <Fact {...shared} field="name" label={venues.roomName(place + 1)} />
            <Fact
              {...shared}
              field="capacity"
              kind="number"
              label={venues.roomSeats(place + 1)}
              placeholder={venues.capacity}
            />
            <IconButton
              icon={X}
              small
              label={venues.removeRoom(room.name ?? venues.room)}
              onPress={() => remove(room)}
            />
          </div>
        );
      })}
    </Card>
  );
}
