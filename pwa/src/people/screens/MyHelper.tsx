import { t } from "../../core/i18n";
import { Card, PersonStrip } from "../../ui";
import { adviser, badgeOf } from "../queries";

/** Whom to ring for a new code. */
export function MyHelper() {
  const help = adviser.value;
  return (
    <>
      <p data-speak="">
        {help
          ? t("Ring {name}. Du får en ny kode. Alt ditt er her fortsatt.", { name: help.name })
          : t("Ring rådgiveren din. Du får en ny kode. Alt ditt er her fortsatt.")}
      </p>
      {help && (
        <Card>
          <PersonStrip
            name={help.name}
            role={badgeOf(help)}
            phone={help.phone}
            showNumber
            hours={help.hours}
          />
        </Card>
      )}
    </>
  );
}
