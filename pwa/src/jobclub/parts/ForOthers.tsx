import { Tag } from "../../ui";

/** "Gruppen er for kvinner", where she is none: told before she books; nobody is refused. */
export const ForOthers = ({ others }: { others: string | null }) =>
  others === null ? null : (
    <p data-speak="">
      <Tag tone="stone" icon="users">
        {others}
      </Tag>
    </p>
  );
