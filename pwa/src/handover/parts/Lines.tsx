import { Words } from "../../ui";
import type { Line } from "../queries";

/** What a section says, line by line, in the words it was written in. */
export function Lines({ lines }: { lines: Line[] | null | undefined }) {
  return (
    <ul>
      {(lines ?? []).map(({ title, detail }) => (
        <li key={`${title} ${detail ?? ""}`} data-speak="">
          <bdi>
            <Words text={title} />
          </bdi>
          {detail && (
            <>
              {" · "}
              <bdi class="soft">
                <Words text={detail} />
              </bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
