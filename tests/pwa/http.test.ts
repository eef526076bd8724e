import "./page";
import { beforeEach, expect, test } from "vitest";
import { call, Offline, Problem, surroundings } from "../../pwa/src/core/http";
import { json, noNetwork, nothingNew, problem, Server } from "./server";

let server: Server;
beforeEach(() => {
  server = new Server();
});

test("a write carries key, slot, language and body", async () => {
  surroundings.language = "uk";
  let headers = new Headers();
  surroundings.transport = async (_url, init) => {
    headers = new Headers(init.headers);
    return json({ id: "1" }, 201);
  };
  const answer = await call("POST", "/x", { body: { a: 1 }, key: "k", slot: 3 });
  expect(answer).toEqual({ status: 201, data: { id: "1" } });
  expect(Object.fromEntries(headers)).toMatchObject({
    "idempotency-key": "k",
    "x-jobbspor-slot": "3",
    "accept-language": "uk",
    "content-type": "application/json",
  });
});

test("the first person on a phone needs no slot header", async () => {
  await call("GET", "/x", { slot: 0 });
  expect(server.asked[0]?.slot).toBeNull();
});

test("a refusal comes as a problem with code, parameters and how long to wait", async () => {
  server.acts = () => problem(409, "session_full", { seats: 20 });
  await expect(call("POST", "/x")).rejects.toMatchObject({ code: "session_full", params: { seats: 20 }, status: 409 });
  server.acts = () => problem(503, "busy", {}, { "Retry-After": "7" });
  await expect(call("POST", "/x")).rejects.toMatchObject({ status: 503, retryAfter: 7 });
});

test.each([
  ["no network", noNetwork],
  ["a hotel's sign-in page", () => new Response("<html>", { headers: { "Content-Type": "text/html" } })],
  ["a refusal by somebody's proxy", () => new Response("no", { status: 403, headers: { "Content-Type": "text/html" } })],
  ["a redirect", () => new Response(null, { status: 302, headers: { Location: "https://elsewhere.example" } })],
  ["half an answer", () => new Response('{"a"', { headers: { "Content-Type": "application/json" } })],
])("%s counts as offline, never as an answer", async (_name, answering) => {
  server.acts = answering;
  await expect(call("POST", "/x")).rejects.toBeInstanceOf(Offline);
});

test("a wordless 502 is the server's trouble, not a refusal", async () => {
  server.acts = () => new Response("bad gateway", { status: 502 });
  await expect(call("POST", "/x")).rejects.toMatchObject({ code: "unknown", status: 502 });
});

test("401 tells whose sign-in has ended", async () => {
  const slots: number[] = [];
  surroundings.unauthorized = (slot) => slots.push(slot);
  server.acts = () => problem(401, "signed_out");
  await expect(call("GET", "/x", { slot: 2 })).rejects.toBeInstanceOf(Problem);
  expect(slots).toEqual([2]);
});

test("nothing new and nothing to say come with null", async () => {
  server.acts = nothingNew;
  expect(await call("GET", "/x")).toEqual({ status: 304, data: null });
  server.acts = () => json(null, 204);
  expect(await call("DELETE", "/x")).toEqual({ status: 204, data: null });
});
