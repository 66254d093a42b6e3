/**
 * What a browser is started with: one window without an address bar, a profile of its own in the data
 * folder, and nothing that asks the network for anything by itself.
 */
export function browserArguments(address: string, profile: string): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    "--window-size=1280,860",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
    "--no-service-autorun",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-client-side-phishing-detection",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication",
    "--metrics-recording-only",
    // WebRTC does not ask the policy of the page: without a proxy it finds no way out by UDP.
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    // No keyring is asked for a password: nothing of ours is kept in the profile's own store.
    "--password-store=basic",
    "--use-mock-keychain",
  ];
}
