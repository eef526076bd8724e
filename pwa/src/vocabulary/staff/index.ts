/** Every screen of those who teach words: one chunk, which participants never load. */
import "../vocabulary.css";
import "./refusals";
import "./teaching.css";

export { PrintList } from "./screens/PrintList";
export { Reports } from "./screens/Reports";
export { TradeWords } from "./screens/TradeWords";
export { Upload } from "./screens/Upload";
export { WaitingWords } from "./screens/WaitingWords";
export { EditWord, NewWord } from "./screens/WordForm";
export { Words } from "./screens/Words";
