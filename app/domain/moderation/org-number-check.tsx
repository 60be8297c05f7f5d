import { useTranslation } from "~/ui/use-translation";
import { spellOrgNumber } from "../agencies/org-number";

/** An organisation number with whether its check digit is right, in words. */
export function OrgNumberCheck({ number, isValid }: { number: string | null; isValid: boolean }) {
  const { t } = useTranslation("admin");
  if (!number) return t("agencies.noNumber");
  return (
    <>
      {spellOrgNumber(number)}
      <br />
      <small className="sk-soft">{t(isValid ? "agencies.numberRight" : "agencies.numberWrong")}</small>
    </>
  );
}
