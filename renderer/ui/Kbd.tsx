/** A key as it is printed on a keyboard: "Ctrl", "K". */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kbd">{children}</kbd>;
}
