import type { ComponentType } from "react";
import { useRoute } from "../../context/useRoute.ts";
import type { Route } from "../../stores/navigation/route.ts";
import { views } from "../views.ts";
import { PaneBoundary } from "./PaneBoundary.tsx";

/** The view that somebody is in. A fault of one view leaves the others alone. */
export function CurrentView() {
  const route = useRoute();
  const entry = views.find(({ view }) => view === route.view) ?? views[0];
  if (!entry) throw new Error("There is no view.");
  // An entry's component takes the route of its own view, and this is that route.
  const View = entry.component as ComponentType<{ readonly route: Route }>;
  return (
    <PaneBoundary key={entry.view}>
      <View route={route} />
    </PaneBoundary>
  );
}
