import type { ComponentChildren } from "preact";
import { Nb } from "../../ui";
import { elementWords } from "../fields";
import { phraseWords } from "../phrases";
import type { PlanElement } from "../queries";

/** Lines of a plan that are read on the screen and on paper. Calls, no components: worded as they are made. */

/** What it is in her language, and why it helps as the adviser wrote it. */
export function elementLine(element: PlanElement): ComponentChildren {
  return (
    <>
      {elementWords(element)}
      {element.why && (
        <>
          {": "}
          <Nb tap>{element.why}</Nb>
        </>
      )}
    </>
  );
}

/** How she can appeal: the usual sentences in her language, an adviser's own as they were written. */
export function appealLine(appeal: string): ComponentChildren {
  const words = phraseWords(appeal);
  return words === appeal ? <Nb tap>{appeal}</Nb> : words;
}
