import { t, tn } from "../../core/i18n";
import { explain } from "../../core/refusals";
import { findingWords } from "./findings";

/** The words of what the server refuses those who teach words and bring employers' lists. */
explain("gloss_refused", ({ why }) => ({ text: findingWords({ code: String(why), detail: "" }) }));
explain("words_unreadable", () => ({
  text: t("Vi kan ikke lese fila. Bruk fila du lastet ned, og lagre den som «CSV UTF-8» eller .po."),
}));
explain("others_go", ({ people }) => ({
  text: tn(
    "{n} deltaker som en annen følger opp, skal dit. Lista blir stående.",
    "{n} deltakere som andre følger opp, skal dit. Lista blir stående.",
    Number(people),
  ),
}));
