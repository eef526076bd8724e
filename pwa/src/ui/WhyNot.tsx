import { Notice } from "./Notice";

/** Why something did not go, said at once; nothing where it went. */
export function WhyNot({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <Notice icon="info" kind="cloud">
      <span role="alert">{words}</span>
    </Notice>
  );
}
