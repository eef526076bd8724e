import "../page";
import { beforeEach, expect, test } from "vitest";
import { newId } from "../../../pwa/src/core/id";
import { canHear, useRecordings } from "../../../pwa/src/core/speech";
import { Store } from "../../../pwa/src/core/db";
import { store, useStore } from "../../../pwa/src/core/state";
import type { Reading } from "../../../pwa/src/readings/queries";
import { bring, playable } from "../../../pwa/src/readings/sounds";
import { json, noNetwork, Server } from "../server";

const reading = (id: string, text: string): Reading => ({ id, language: "ar", text, recorded_at: "2026-11-22T10:00:00Z" });
const one = reading("1", "Intervju");
const two = reading("2", "CV");

let server: Server;
beforeEach(async () => {
  server = new Server();
  server.acts = () => json({ media: "audio/ogg", sound: btoa("OggS") });
  useRecordings("ar", new Map());
  await useStore(await Store.open(newId()));
});

test("a reading makes its language heard on a phone without a voice", async () => {
  expect(canHear("ar")).toBe(false);
  await bring("ar", [one]);
  expect(canHear("ar")).toBe(true);
  expect(canHear("uk")).toBe(false);
});

test("a sound is fetched once and heard without a network afterwards", async () => {
  await bring("ar", [one]);
  server.acts = noNetwork;
  useRecordings("ar", new Map());
  await bring("ar", [one]);
  expect(server.sent.map(({ path }) => path)).toEqual(["/api/v1/readings/1/sound"]);
  expect(canHear("ar")).toBe(true);
});

test("what cannot be fetched now leaves the rest to be heard, and no button where there is nothing", async () => {
  server.acts = ({ path }) => (path.includes("/1/") ? noNetwork() : json({ media: "audio/ogg", sound: btoa("OggS") }));
  await bring("ar", [one, two]);
  expect(canHear("ar")).toBe(true);
  await useStore(await Store.open(newId()));
  server.acts = noNetwork;
  await bring("ar", [one, two]);
  expect(canHear("ar")).toBe(false);
});

test("sounds that were replaced or taken back leave the phone", async () => {
  await bring("ar", [one, two]);
  await bring("ar", [two]);
  expect(await store().sound("1")).toBeUndefined();
  expect(await store().sound("2")).toContain("audio/ogg");
});

test("a sound becomes an address the page may play", async () => {
  const address = playable({ media: "audio/ogg", sound: btoa("OggS") });
  expect(address).toMatch(/^blob:/);
  expect(await (await fetch(address)).text()).toBe("OggS");
});
