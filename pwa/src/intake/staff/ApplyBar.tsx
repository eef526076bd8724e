import { t, tn } from "../../core/i18n";
import { Button, Icon } from "../../ui";
import { comingIn, type Decision, type Row, undecided } from "./preview";

interface ApplyProps {
  rows: Row[];
  decisions: Record<number, Decision>;
  busy: boolean;
  onApply: () => void;
  onAgain: () => void;
}

/** One filled button: takes everything in, or leaves everything as it is. */
export function ApplyBar({ rows, decisions, busy, onApply, onAgain }: ApplyProps) {
  const count = comingIn(rows, decisions);
  const waiting = undecided(rows, decisions);
  const refused = rows.filter(({ outcome }) => outcome === "refused").length;
  if (count === 0 && waiting === 0)
    return (
      <div class="apply-bar">
        <p class="grow">{t("Det er ikke noe nytt å ta inn.")}</p>
        <Button onClick={onAgain}>{t("Velg en annen fil")}</Button>
      </div>
    );
  return (
    <div class="apply-bar">
      <div class="grow stack tight" role="status">
        {waiting > 0 && (
          <p>
            <Icon name="question" size={20} />
            {tn(
              "{n} rad venter på svar fra deg. Uten svar blir den ikke med.",
              "{n} rader venter på svar fra deg. Uten svar blir de ikke med.",
              waiting,
            )}
          </p>
        )}
        {refused > 0 && (
          <p>
            <Icon name="hand" size={20} />
            {tn(
              "{n} rad kommer ikke inn. Rett den i fila, og hent den inn igjen.",
              "{n} rader kommer ikke inn. Rett dem i fila, og hent den inn igjen.",
              refused,
            )}
          </p>
        )}
      </div>
      <Button icon="s-download-simple" disabled={busy || count === 0} onClick={onApply}>
        {busy ? t("Tar inn …") : tn("Ta inn {n} rad", "Ta inn {n} rader", count)}
      </Button>
    </div>
  );
}
