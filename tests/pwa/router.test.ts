import { expect, test } from "vitest";
import { match } from "../../pwa/src/core/router";

test.each([
  ["/jobb/:id", "/jobb/7", { id: "7" }],
  ["/jobb/:id", "/jobb/7/", { id: "7" }],
  ["/jobb/:id", "/jobb", null],
  ["/jobb/:id", "/jobb/7/8", null],
  ["/", "/", {}],
  ["/:a/x/:b", "/1/x/%C3%A5", { a: "1", b: "å" }],
  ["/jobb/:id", "/jobb/%E0%A4%A", null],
])("%s on %s", (pattern, at, found) => {
  expect(match(pattern, at)).toEqual(found);
});
