/**
 * The three globals of the Web platform that every host of the core has (browser, worker, Electron,
 * Node). They are declared here one by one, because the core is compiled without DOM and without
 * Node types: whatever is not on this page is not to be used in `core/`.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class URL {
  constructor(url: string);
  static canParse(url: string): boolean;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: Iterable<readonly [name: string, value: string]>;
  readonly href: string;
}
