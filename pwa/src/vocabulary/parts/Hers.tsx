import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { go, type Screen } from "../../core/router";
import { isParticipant, me } from "../../people/queries";
import { Button, Empty } from "../../ui";
import { WORD_STAFF } from "../staff/places";

/**
 * A screen for whoever practises. Staff who write its address are led to the words as they keep them, and those who keep none are
 * told whose screen it is: what they answered here would be refused.
 */
export const forLearners =
  (Shown: Screen): Screen =>
  (props) =>
    me.value && !isParticipant.value ? <NotHers roles={me.value.roles} /> : <Shown {...props} />;

function NotHers({ roles }: { roles: readonly string[] }) {
  const keepsWords = roles.some((role) => WORD_STAFF.includes(role));
  useEffect(() => {
    if (keepsWords) go("/fagord", { replace: true });
  }, []);
  if (keepsWords) return null;
  return (
    <Empty
      title={t("Her øver deltakerne på ord")}
      action={
        <Button href="/" icon="arrow-left">
          {t("Til denne uka")}
        </Button>
      }
    />
  );
}
