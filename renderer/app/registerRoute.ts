import type { Desk } from "../stores/desk.ts";
import { parseAddress, toAddress } from "../stores/navigation/routeAddress.ts";

/**
 * Keeps the place in the address of the page, so that loading it again leads there again. The page's own
 * history stays as it is: the way back is the desk's.
 */
export function registerRoute({ navigation }: Pick<Desk, "navigation">, page: Window): void {
  navigation.getState().replace(parseAddress(page.location.hash));
  navigation.subscribe(({ route }, before) => {
    if (route !== before.route) page.history.replaceState(null, "", toAddress(route));
  });
  page.addEventListener("hashchange", () => {
    navigation.getState().navigate(parseAddress(page.location.hash));
  });
}
