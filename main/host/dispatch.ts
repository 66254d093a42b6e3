import * as v from "valibot";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { fail, type Result } from "#core/model/result.ts";

/** Calls by name, each with what its arguments have to be. */
type Calls = Readonly<Record<string, (...args: never[]) => Promise<Result<unknown, HostFailure>>>>;
type Schemas = Readonly<Record<string, v.GenericSchema<unknown, unknown[]>>>;

/** Answers a call of a window. Never throws for what the window says; that is a value. */
export type Dispatch = (name: unknown, args: unknown) => Promise<Result<unknown, HostFailure>>;

/**
 * The one door of a host: a name that is not in the table, and arguments that do not fit, are refused
 * before anything looks at them.
 */
export function createDispatch<T extends object>(
  calls: T,
  schemas: { readonly [Name in keyof T]: v.GenericSchema },
): Dispatch {
  return async (name, args) => {
    if (typeof name !== "string" || !Object.hasOwn(schemas, name)) return refused;
    const parsed = v.safeParse((schemas as unknown as Schemas)[name] as Schemas[string], args);
    if (!parsed.success) return refused;
    const call = (calls as unknown as Calls)[name];
    return call ? call(...(parsed.output as never[])) : refused;
  };
}

const refused = fail({ code: "not-allowed", facts: {} } as const);
