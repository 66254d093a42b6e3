import { useContext } from "react";
import { useStore } from "zustand";
import type { Desk } from "../stores/desk.ts";
import type { States, Stores } from "../stores/stores.ts";
import { DeskContext } from "./deskContext.ts";

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("There is no desk around this component.");
  return desk;
}

/** What `select` reads of one of the stores, followed as it changes. */
export function useDeskState<Name extends keyof States, T>(
  name: Name,
  select: (state: States[Name]) => T,
): T {
  const stores: Stores = useDesk();
  return useStore(stores[name], select);
}
