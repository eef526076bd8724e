import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** Places in shared parts that a feature fills when its code has come: shared parts import no feature. */

/** What stands for a Norwegian text whose words can be tapped; the plain text as long as nobody fills it. */
export const wordTap = signal<ComponentType<{ text: string }> | null>(null);
/** What a session asks to practise before it. */
export const beforeSession = signal<ComponentType<{ session: string }> | null>(null);
/** Where a leader says what a session asks to practise. */
export const prepareSession = signal<ComponentType<{ session: string; title: string }> | null>(null);
/** What lies over every screen, such as the sheet of a word. */
export const overScreens = signal<readonly ComponentType[]>([]);
