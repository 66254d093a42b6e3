/** An event of Electron that its listeners may prevent. */
export type Cancellable<Details extends object = object> = Details & {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
};

export function cancellable<Details extends object>(details: Details): Cancellable<Details> {
  let prevented = false;
  const controls = {
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  return Object.defineProperties(
    controls,
    Object.getOwnPropertyDescriptors(details),
  ) as unknown as Cancellable<Details>;
}
