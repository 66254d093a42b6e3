import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

export interface LocaleProviderProps {
  /** The language that the page is read in: "fr". */
  readonly locale: string;
  readonly children: ReactNode;
}

/** The language of what the lists of ui/ say by themselves, such as how many entries there are. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
