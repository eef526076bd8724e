import { Offline, Problem, surroundings } from "../../core/http";

/** Fetch a file from the server as this person, and hand it to the browser. Throws as `call` does. */
export async function download(path: string, name: string): Promise<void> {
  const { base, slot, language } = surroundings;
  const headers: Record<string, string> = { "Accept-Language": language };
  if (slot > 0) headers["X-Jobbspor-Slot"] = String(slot);
  const init: RequestInit = { headers, cache: "no-store", credentials: "same-origin" };
  const response = await surroundings.transport(`${base}/api/v1${path}`, init).catch((cause) => {
    throw new Offline("no answer", { cause });
  });
  if (!response.ok) throw new Problem("unknown", {}, response.status);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
