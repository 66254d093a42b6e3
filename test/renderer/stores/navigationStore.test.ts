import { describe, expect, it } from "vitest";
import { createNavigationStore } from "#renderer/stores/navigationStore.ts";

function walk() {
  const store = createNavigationStore();
  return { store, ...store.getState(), here: () => store.getState().route };
}

describe("the way through a plan", () => {
  it("leads back to where somebody was, and forward again", () => {
    const { navigate, back, forward, here } = walk();
    navigate({ view: "speakers" });
    navigate({ view: "venues" });
    back();
    expect(here()).toEqual({ view: "speakers" });
    back();
    back();
    expect(here()).toEqual({ view: "calendar" });
    forward();
    expect(here()).toEqual({ view: "speakers" });
  });

  it("does not lead back to a choice within a view", () => {
    const { navigate, replace, back, here } = walk();
    navigate({ view: "calendar", month: "2027-05" });
    replace({ view: "calendar", month: "2027-06" });
    back();
    expect(here()).toEqual({ view: "calendar" });
  });

  it("has no step for going where somebody is", () => {
    const { navigate, store } = walk();
    navigate({ view: "calendar" });
    expect(store.getState().past).toEqual([]);
  });

  it("forgets what was ahead once another way is taken, and everything in another plan", () => {
    const { navigate, back, forward, goHome, here } = walk();
    navigate({ view: "speakers" });
    back();
    navigate({ view: "venues" });
    forward();
    expect(here()).toEqual({ view: "venues" });
    goHome();
    back();
    expect(here()).toEqual({ view: "calendar" });
  });
});
