import { Check, ExternalLink } from "lucide-react";
import { useState } from "react";
import { isFieldValue } from "#core/model/isFieldValue.ts";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { PostLinkField } from "./PostLinkField.tsx";
import type { Publishing } from "./publishing.ts";
import { useMarkPosted } from "./useMarkPosted.ts";
import { usePrimaryKey } from "./usePrimaryKey.ts";

/** Where a person says that it is posted: nobody else knows. */
export function MarkPosted({ publishing }: { readonly publishing: Publishing }) {
  const { text } = useMessages();
  const { openAddress } = useDesk().publishing;
  const { standing } = publishing;
  const known = knownAddress(publishing);
  const [typed, setTyped] = useState(known);
  const link = typed.trim();
  const isWrong = link !== "" && !isFieldValue("posting", "address", link);
  const markPosted = useMarkPosted(publishing);
  function mark(): void {
    if (!isWrong) void markPosted(link);
  }
  usePrimaryKey(mark);
  const { haveYouChanged, haveYouPosted } = text.publish;
  const question = standing.state === "never" ? haveYouPosted : haveYouChanged;
  return (
    <div className="card donebox">
      <h2>{question}</h2>
      <p className="t2 sm">{text.publish.cannotSee}</p>
      <div className="mt4">
        <PostLinkField link={typed} isWrong={isWrong} onChange={setTyped} />
      </div>
      <div className="row mt4 wrap">
        <Button small look="primary" icon={Check} shortcut="Control+Enter" onPress={mark}>
          {text.publish.markPosted}
        </Button>
        {known !== "" && (
          <Button small look="ghost" icon={ExternalLink} onPress={() => void openAddress(known)}>
            {text.publish.openPost}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The link of the post in this language, else of the file, which has none of its own. */
function knownAddress({ standing, channel, language }: Publishing): string {
  const own = standing.entries.find(
    ({ posting }) => channel.takes === "plan" || posting.language === language,
  );
  return own?.posting.address ?? "";
}
