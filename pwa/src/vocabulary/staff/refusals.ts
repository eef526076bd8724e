import { explain } from "../../core/refusals";
import { findingWords } from "./findings";

/** The words of what the server refuses those who write glosses. */
explain("gloss_refused", ({ why }) => ({ text: findingWords({ code: String(why), detail: "" }) }));
