import { useEffect, useState } from "preact/hooks";
import { kept } from "../../core/rows";
import { everyPage } from "../../people/staff/ask";
import { folded } from "../../people/staff/participants";
import { participants } from "../../people/staff/paths";
import { has } from "../../people/staff/rights";
import type { Participant } from "../../people/staff/types";

/** The municipality's names to pick from. Leaders and teachers keep them on the phone; protected persons are never among them. */
export interface Name {
  id: string;
  name: string;
  /** "Omar A.", longer where two would be equal. */
  short: string;
}

const byName = (a: Name, b: Name) => a.name.localeCompare(b.name, "nb") || a.id.localeCompare(b.id);
export const keptNames = (): Name[] => [...kept<Name>("name").value.values()].sort(byName);

const nameOf = ({ id, name, own_reference }: Participant): Name => ({
  id,
  name,
  short: own_reference ? `${name} (${own_reference})` : name,
});

/** The names; an admin, whose phone keeps none, asks the server for them. */
export function useNames(): Name[] {
  const [asked, set] = useState<Name[]>([]);
  const mine = keptNames();
  const asks = mine.length === 0 && has("admin");
  useEffect(() => {
    if (!asks) return;
    everyPage<Participant>(participants)
      .then((people) =>
        set(
          people
            .filter((person) => !person.protected && person.left_on === null)
            .map(nameOf)
            .sort(byName),
        ),
      )
      .catch(() => {});
  }, [asks]);
  return asks ? asked : mine;
}

/** Names in which every word of the search begins a word; those whose first name fits come first. */
export function search<T extends { name: string }>(names: T[], text: string): T[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return names;
  const parts = (one: T) => folded(one.name).split(/[\s-]+/);
  const fits = (one: T) => wanted.every((word) => parts(one).some((part) => part.startsWith(word)));
  const first = (one: T) => Number(!parts(one)[0]?.startsWith(wanted[0] ?? ""));
  return names.filter(fits).sort((a, b) => first(a) - first(b));
}

/** What to call a person of a list that has no short names: as everywhere, where two have the very same name. */
export function calledAmong(
  list: readonly { name: string }[],
  person: { person_id: string; name: string },
): string {
  const short = keptNames().find(({ id }) => id === person.person_id)?.short ?? person.name;
  return calledIn(list, { name: person.name, short });
}

/** What to call her in a list where somebody else has the very same name. */
export function calledIn(list: readonly { name: string }[], one: { name: string; short: string }): string {
  return list.filter(({ name }) => name === one.name).length > 1 ? one.short : one.name;
}
