import "../page";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { doingsOf } from "../../../pwa/src/jobclub/doings";
import { topicCode } from "../../../pwa/src/ui/pictures";

const server = readFileSync(new URL("../../../server/jobclub/topics.py", import.meta.url), "utf8");
const topics = [...server.matchAll(/Topic\("(\w+)", _\("([^"]+)"\), \(([^]*?)\n {4}\)\)/g)].map(([, code, title, points]) => ({
  code: code as string,
  title: title as string,
  points: [...(points as string).matchAll(/_\("([^"]+)"\)/g)].map(([, words]) => words),
}));

test("the words are those of the server's templates, each with a picture", () => {
  expect(topics).toHaveLength(6);
  for (const { code, title, points } of topics) expect(doingsOf({ code, title }).map(({ words }) => words)).toEqual(points);
});

test("a topic is known by the municipality's own spelling; its own topics have none", () => {
  expect(topicCode({ title: " jobbsøking " })).toBe("job_search");
  expect(doingsOf({ title: "Jobbsøking" })).toHaveLength(4);
  expect([topicCode({ title: "Strikking" }), doingsOf({ title: "Strikking" })]).toEqual([null, []]);
});
