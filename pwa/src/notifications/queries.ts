import { computed } from "@preact/signals";
import { kept } from "../core/rows";

export interface Notice {
  id: string;
  kind: string;
  params: Record<string, unknown>;
  created_at: string;
  read_at?: string | null;
}

/** Newest first. */
export const notices = computed(() =>
  [...kept<Notice>("notice").value.values()].sort((a, b) => b.created_at.localeCompare(a.created_at)),
);
export const unread = computed(() => notices.value.filter((notice) => !notice.read_at).length);
