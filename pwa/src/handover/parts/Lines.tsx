import { templateWords } from "../../plan/drawn";
import { phraseWords } from "../../plan/phrases";
import { grouped, Nb, Words } from "../../ui";
import type { Line } from "../queries";
import { isNorwegian } from "../words";

interface LinesProps {
  lines: Line[] | null | undefined;
  /** Norwegian beneath, where it reads otherwise: on the printed page. */
  both?: boolean;
}

/** What we have words for is told in the reader's language, all else as it was written. */
const inOwnWords = (title: string) => templateWords(title) ?? phraseWords(title);

/** What a section says, line by line. */
export function Lines({ lines, both }: LinesProps) {
  return (
    <ul>
      {(lines ?? []).map((line) => (
        <li key={`${line.title} ${line.detail ?? ""}`} data-speak="">
          <One {...asRead(line)} />
          {both && <Beneath line={line} />}
        </li>
      ))}
    </ul>
  );
}

/** Where the page is in Norwegian and the server was told of another language (a receiver's browser), the Norwegian words. */
function asRead(line: Line): Read {
  const { title, detail } = (isNorwegian() && line.norwegian) || line;
  const own = inOwnWords(title);
  return { title: own, detail: written(detail), taps: isNorwegian() || (!line.norwegian && own === title) };
}

/** A number as it is written everywhere else in the app. */
export const written = (detail: string | null | undefined) =>
  detail?.startsWith("+47") ? grouped(detail) : detail;

interface Read extends Pick<Line, "title" | "detail"> {
  /** It stands as it was written, in Norwegian as a rule: its words can be tapped. */
  taps: boolean;
}

const One = ({ title, detail, taps }: Read) => (
  <>
    <bdi>{taps ? <Words text={title} /> : title}</bdi>
    {detail && (
      <>
        {" · "}
        <bdi class="soft">{taps ? <Words text={detail} /> : detail}</bdi>
      </>
    )}
  </>
);

/** The line in Norwegian, unless that is what stands above. */
function Beneath({ line }: { line: Line }) {
  const { title, detail } = line.norwegian ?? line;
  if (!line.norwegian && inOwnWords(title) === title) return null;
  return (
    <span class="paper-nb">
      <Nb tap>{[title, written(detail)].filter(Boolean).join(" · ")}</Nb>
    </span>
  );
}
