import type { Line } from "../queries";

/** What a section says, line by line, in the words it was written in. */
export function Lines({ lines }: { lines: Line[] | null | undefined }) {
  return (
    <ul>
      {(lines ?? []).map(({ title, detail }) => (
        <li key={`${title} ${detail ?? ""}`} data-speak="">
          <bdi>{title}</bdi>
          {detail && (
            <>
              {" · "}
              <bdi class="soft">{detail}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
