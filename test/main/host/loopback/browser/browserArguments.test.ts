import { expect, test } from "vitest";
import { browserArguments } from "#main/host/loopback/browser/browserArguments.ts";

const args = browserArguments("http://127.0.0.1:21000/#code", "/home/zoe/convener/browser");

test("show one window on a profile of its own", () => {
  expect(args).toContain("--app=http://127.0.0.1:21000/#code");
  expect(args).toContain("--user-data-dir=/home/zoe/convener/browser");
});

test("leave WebRTC no way out by UDP, which the policy of the page does not concern", () => {
  expect(args).toContain("--webrtc-ip-handling-policy=disable_non_proxied_udp");
});
