import type { Page } from "playwright-core";

/** A picture of the application, by what somebody does until it looks so. */
export interface Picture {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly locale: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const english = { locale: "en_GB.UTF-8" } as const;

/** The pictures of the README, each under its name in `docs/pictures/`. */
export const pictures: readonly Picture[] = [
  { name: "calendar", theme: "light", ...english, show: nextUp },
  { name: "calendar-dark", theme: "dark", ...english, show: nextUp },
  {
    name: "meeting",
    theme: "light",
    ...english,
    async show(page) {
      await page.getByRole("button", { name: "Open", exact: true }).first().click();
      await page.getByRole("heading", { name: "Checklist" }).waitFor();
    },
  },
  {
    name: "publish",
    theme: "light",
    ...english,
    async show(page) {
      await page.getByRole("link", { name: "Publish" }).click();
      await page.getByRole("button", { name: "Copy" }).first().waitFor();
    },
  },
];

/** The card of the next meeting is drawn once the plan is. */
async function nextUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).first().waitFor();
}
