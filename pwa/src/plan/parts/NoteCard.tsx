import { Card, Nb } from "../../ui";
import { since } from "../../ui/dates";
import type { PlanNote } from "../queries";

/** A note of a conversation that her adviser shares with her. */
export function NoteCard({ note }: { note: PlanNote }) {
  return (
    <Card>
      <p class="pre" data-speak="">
        <Nb tap>{note.text}</Nb>
      </p>
      <p class="small soft" data-speak="">
        {since(note.at)}
      </p>
    </Card>
  );
}
