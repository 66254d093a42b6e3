import { describe, expect, it } from "vitest";
import { personIdOf } from "#core/model/records/person.ts";
import { home, type Route } from "#renderer/stores/navigation/route.ts";
import { parseAddress, toAddress } from "#renderer/stores/navigation/routeAddress.ts";
import { testPlan } from "#test/builders/laptop.ts";

const id = personIdOf(testPlan, "Zoë Ō’Brien");

describe("the address of a place", () => {
  it.each([
    { view: "calendar" },
    { view: "calendar", mode: "year", month: "2027-05" },
    { view: "speakers", id },
    { view: "publish", channel: "meetup" },
    { view: "settings" },
  ] satisfies Route[])("leads there again: %j", (route) => {
    expect(parseAddress(toAddress(route))).toEqual(route);
  });

  it.each(["", "#", "#/", "#/nowhere", "#/meeting", "#/__proto__", "#/constructor", "calendar"])(
    "leads home where it makes no sense: %j",
    (address) => {
      expect(parseAddress(address)).toEqual(home);
    },
  );

  it.each([
    ["#/calendar?mode=week&month=2027-13", { view: "calendar" }],
    ["#/calendar?view=meeting&id=x", { view: "calendar" }],
    ["#/speakers?id=", { view: "speakers" }],
    [`#/speakers?id=${"a".repeat(300)}`, { view: "speakers" }],
  ])("leaves out what makes no sense in %s", (address, route) => {
    expect(parseAddress(address)).toEqual(route);
  });
});
