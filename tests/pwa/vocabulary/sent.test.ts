import "../page";
import { afterEach, expect, test, vi } from "vitest";
import { Store } from "../../../pwa/src/core/db";
import { newId } from "../../../pwa/src/core/id";
import { act } from "../../../pwa/src/core/outbox";
import { person, useStore } from "../../../pwa/src/core/state";
import { syncNow } from "../../../pwa/src/core/sync";
import { sendAnswer, takeBackAnswer } from "../../../pwa/src/vocabulary/actions";
import { readSent, sent } from "../../../pwa/src/vocabulary/sent";
import { setOnline } from "../page";
import { json, noNetwork, Server } from "../server";

const ANSWER = { id: newId(), question_id: "hotel.1", to_id: newId() };

afterEach(async () => {
  vi.restoreAllMocks();
  setOnline(true);
  person.value = null;
  await useStore(null);
});

test("what she sent stands there, and can be taken back, also where the network goes right after", async () => {
  const server = new Server();
  const personId = newId();
  person.value = { personId, slot: 0, displayName: "Amina", language: "nb" };
  await useStore(await Store.open(personId));
  setOnline(false);
  await act(sendAnswer, { ...ANSWER, sound: "", name: "Kari" });
  await readSent().catch(() => {});
  expect(sent.value, "it is told as not sent yet").toEqual([{ ...ANSWER, waits: true }]);

  setOnline(true);
  server.acts = ({ method }) => (method === "GET" ? noNetwork() : json({}, 201));
  await syncNow();
  await readSent().catch(() => {});
  expect(sent.value).toEqual([ANSWER]);

  await act(takeBackAnswer, { id: ANSWER.id, name: "Kari" });
  await readSent().catch(() => {});
  await syncNow();
  await readSent().catch(() => {});
  expect(sent.value).toEqual([]);
});
