import type { Venue } from "#core/model/records/venue.ts";
import { useMessages } from "../../context/useMessages.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";

/** Which place it is, and where. */
export function VenueHead({ venue, name }: { readonly venue: Venue; readonly name: string }) {
  const { venues } = useMessages().text;
  const { address, map } = venue;
  return (
    <header className="roster-hd wide">
      <div className="grow">
        <h2 className="roster-name large">
          <bdi>{name}</bdi>
        </h2>
        {address !== undefined && <p className="t2 roster-words">{address}</p>}
        {map !== undefined && (
          <a href={map} target="_blank" rel="noreferrer">
            {venues.openMap}
          </a>
        )}
      </div>
      {address !== undefined && (
        <CopyButton
          words={{ copy: venues.copyAddress, copied: venues.copied }}
          copy={() => copyText([name, address].join("\n"))}
        />
      )}
    </header>
  );
}

async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
