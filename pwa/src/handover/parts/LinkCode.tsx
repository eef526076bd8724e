import { useState } from "preact/hooks";
import { Problem } from "../../core/http";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Digits, LENGTH } from "../../people/screens/Digits";
import { WhyNot } from "../../ui";
import { look, type View, type Way } from "../view";

interface LinkCodeProps {
  token: string;
  onIn: (way: Way, view: View) => void;
}

/** The code that goes with the link. */
export function LinkCode({ token, onIn }: LinkCodeProps) {
  const [digits, setDigits] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (code: string) => {
    setBusy(true);
    setProblem(null);
    try {
      onIn({ token, code }, await look({ token, code }));
    } catch (error) {
      setProblem(wordsOf(error));
      setDigits("");
    }
    setBusy(false);
  };
  const type = (text: string) => {
    const typed = text.replace(/\D/g, "").slice(0, LENGTH);
    setDigits(typed);
    if (typed.length === LENGTH && !busy) void enter(typed);
  };
  return (
    <div class="stack start receiver contours">
      <header>
        <h1 data-speak="">{t("Overføringssamtale")}</h1>
        <p class="soft" data-speak="">
          {t("Skriv koden du fikk av rådgiveren i kommunen. Den har 8 tall.")}
        </p>
      </header>
      <Digits value={digits} busy={busy} onType={type} />
      {busy && (
        <p class="soft" role="status">
          {t("Et øyeblikk")}
        </p>
      )}
      <WhyNot words={problem} />
    </div>
  );
}

/** Which of the two does not fit is not said: who guesses shall learn nothing. */
function wordsOf(error: unknown): string {
  if (error instanceof Problem && error.status === 404)
    return t("Koden og lenka hører ikke sammen, eller de er gått ut. Ring rådgiveren og få nye.");
  return whyFailed(error).text;
}
