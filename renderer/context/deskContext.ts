import { createContext } from "react";
import type { Desk } from "../stores/desk.ts";

/** The desk of this window. It is made outside of React, so that nothing is opened twice. */
export const DeskContext = createContext<Desk | undefined>(undefined);
