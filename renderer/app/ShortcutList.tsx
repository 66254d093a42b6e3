import { useDeskState } from "../context/useDesk.ts";
import { useMessages } from "../context/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { commands } from "./commands/commands.ts";

/** Which keys there are, from the same list that the keys themselves come from. */
export function ShortcutList({ close }: { readonly close: () => void }) {
  const { text } = useMessages();
  const isDesktop = useDeskState("settings", ({ about }) => about?.host === "electron");
  const rows = commands
    .map((command) => ({
      command,
      keys: [...command.keys, ...(isDesktop ? (command.desktopKeys ?? []) : [])],
    }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <Dialog
      wide
      title={text.palette.shortcuts}
      onClose={close}
      actions={<Button onPress={close}>{text.palette.close}</Button>}
    >
      <dl className="dl shortcuts">
        {rows.map(({ command, keys }) => (
          <div key={command.id} className="shortcut">
            <dt>{command.name(text)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{text.palette.keys(key)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
