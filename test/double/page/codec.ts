/** Values as text and back: what Electron's structured clone carries, and nothing that it refuses. */
export interface Codec {
  readonly pack: (value: unknown) => string;
  readonly unpack: (text: string) => unknown;
}

/**
 * The codec of both ends. Its source text is put into the page (`pageScript.ts`), so it may use nothing
 * from outside of itself. A tagged value is `{ $: kind, v: … }`.
 */
export function createCodec(): Codec {
  type Tagged = { readonly $?: string; readonly v?: unknown; readonly t?: string };
  const views = {
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const makeView = (View: new (buffer: ArrayBuffer) => ArrayBufferView, buffer: ArrayBuffer) =>
    new View(buffer);
  const toBase64 = (bytes: Uint8Array): string => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const mapValues = (object: object, change: (value: unknown) => unknown) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

  const encodeBinary = (value: ArrayBuffer | ArrayBufferView): unknown => {
    if (value instanceof ArrayBuffer) return { $: "buffer", v: toBase64(new Uint8Array(value)) };
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    // Node's Buffer arrives as a plain array of bytes, as it does in Electron.
    const name = value.constructor.name === "Buffer" ? "Uint8Array" : value.constructor.name;
    return { $: "view", t: name, v: toBase64(bytes) };
  };
  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $: "undefined" };
    if (typeof value === "bigint") return { $: "bigint", v: String(value) };
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $: "number", v: Object.is(value, -0) ? "-0" : String(value) };
    }
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(encode);
    if (value instanceof Date) return { $: "date", v: value.getTime() };
    if (value instanceof Map) return { $: "map", v: [...value].map((pair) => pair.map(encode)) };
    if (value instanceof Set) return { $: "set", v: [...value].map(encode) };
    if (value instanceof Error) return { $: "error", t: value.name, v: value.message };
    if (value instanceof RegExp) return { $: "regexp", t: value.flags, v: value.source };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return encodeBinary(value);
    const encoded = mapValues(value, encode);
    return "$" in encoded ? { $: "object", v: encoded } : encoded;
  };
  const decode = (value: unknown): unknown => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(decode);
    const { $: kind, v: inner, t: detail } = value as Tagged;
    const text = inner as string;
    switch (kind) {
      case undefined:
        return mapValues(value, decode);
      case "undefined":
        return undefined;
      case "bigint":
        return BigInt(text);
      case "number":
        return Number(text);
      case "date":
        return new Date(inner as number);
      case "map":
        return new Map(decode(inner) as [unknown, unknown][]);
      case "set":
        return new Set(decode(inner) as unknown[]);
      case "error":
        return Object.assign(new Error(text), { name: detail });
      case "regexp":
        return new RegExp(text, detail);
      case "buffer":
        return fromBase64(text).buffer;
      case "view":
        return makeView(views[detail as keyof typeof views], fromBase64(text).buffer);
      case "object":
        return mapValues(inner as object, decode);
      default:
        throw new Error(`electron double: a value of kind ${kind}`);
    }
  };
  return {
    // The clone first: what Electron cannot clone has to fail here too.
    pack: (value) => JSON.stringify(encode(structuredClone(value))),
    unpack: (text) => decode(JSON.parse(text)),
  };
}
