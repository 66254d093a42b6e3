import { describe, expect, it } from "vitest";
import { errorDetails } from "#renderer/app/errorDetails.ts";

describe("the details of a fault", () => {
  const error = new TypeError("no title in “Secret meeting”");
  error.stack = [
    "TypeError: no title in “Secret meeting”",
    "    at MeetingRow (http://127.0.0.1:23980/assets/index-abc.js:12:34)",
    "    at http://127.0.0.1:23980/assets/index-abc.js:56:78",
  ].join("\n");

  it("say its kind and where it happened", () => {
    expect(errorDetails(error, { version: "0.1.0" })).toBe(
      "Convener 0.1.0\nTypeError\n  at MeetingRow index-abc.js:12:34\n  at  index-abc.js:56:78",
    );
  });

  it("say nothing of what somebody wrote, nor of where the application runs", () => {
    const details = errorDetails(error, { componentStack: "\n    at ul\n    at App (x.js:1:2)" });
    expect(details).not.toMatch(/Secret|127\.0\.0\.1/);
    expect(details).toContain("at App x.js:1:2");
  });
});
