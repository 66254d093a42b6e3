import type * as Electron from "electron";
import type { DoubleRecord } from "./doubleRecord.ts";
import { menuRoles } from "./menuRoles.ts";
import { strict } from "./strict.ts";

interface MenuPorts {
  readonly record: DoubleRecord;
  readonly focusedWindow: () => object | undefined;
  /** Does what a role does by itself: `undo`, `quit`, `close`. */
  readonly performRole: (role: string) => void;
}

/** A menu item as far as the double itself reads it. */
interface Item {
  readonly id: string | undefined;
  readonly label: string;
  readonly enabled: boolean;
  readonly submenu: { readonly items: readonly Item[] } | undefined;
}

type ItemOptions = Electron.MenuItemConstructorOptions;

/** What an item has where its maker says nothing. */
const absent = {
  id: undefined,
  role: undefined,
  submenu: undefined,
  accelerator: undefined,
  type: "normal",
  enabled: true,
  visible: true,
  checked: false,
};

/**
 * `Menu` and `MenuItem`, to be asked and clicked by a spec: nothing is drawn, and accelerators are
 * noted, not pressed.
 */
export function createMenus(ports: MenuPorts) {
  let applicationMenu: Menu | null = null;

  class MenuItem {
    readonly click: () => void;

    constructor(options: ItemOptions) {
      checkItem(options);
      const { submenu, click, role } = options;
      const item = Object.assign(this, absent, { label: role ?? "" }, options) as unknown as Item;
      if (Array.isArray(submenu)) Object.assign(this, { submenu: buildFromTemplate(submenu) });
      this.click = () => {
        if (!item.enabled) return;
        // As in Electron, an item with a role never comes to its own click.
        if (role !== undefined) ports.performRole(role.toLowerCase());
        else
          click?.(
            item as unknown as Electron.MenuItem,
            ports.focusedWindow() as Electron.BaseWindow,
            {},
          );
      };
    }
  }

  class Menu {
    readonly items: Item[] = [];
    append = (item: Item) => void this.items.push(item);
    popup = () => {
      ports.record.popups.push({ labels: this.items.map(({ label }) => label) });
    };
    closePopup = () => undefined;
    getMenuItemById = (id: string): Item | null => findItem(this.items, id);
    static setApplicationMenu = (menu: Menu | null) => void (applicationMenu = menu);
    static getApplicationMenu = () => applicationMenu;
    static buildFromTemplate = (template: readonly (ItemOptions | Item)[]) =>
      buildFromTemplate(template);
  }

  function toItem(options: ItemOptions): Item {
    const made: object = strict<object>("menuItem", new MenuItem(options));
    return made as Item;
  }

  function isItem(entry: ItemOptions | Item): entry is Item {
    return (entry as object) instanceof MenuItem;
  }

  function buildFromTemplate(template: readonly (ItemOptions | Item)[]): Menu {
    const menu = new Menu();
    for (const entry of template) {
      menu.items.push(isItem(entry) ? entry : toItem(entry));
    }
    return strict("menu", menu);
  }
  return { Menu: strict("Menu", Menu), MenuItem: strict("MenuItem", MenuItem) };
}

function findItem(items: readonly Item[], id: string): Item | null {
  const within = items.flatMap((item) => [item, findItem(item.submenu?.items ?? [], id)]);
  return within.find((item) => item?.id === id) ?? null;
}

function checkItem({ role, label, type }: ItemOptions): void {
  if (role !== undefined && !menuRoles.has(role.toLowerCase())) {
    throw new Error(`electron double: unknown menu role '${role}'`);
  }
  if (role === undefined && label === undefined && type !== "separator") {
    throw new Error("electron double: a menu item without label or role");
  }
}
