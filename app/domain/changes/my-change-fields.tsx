import { formatPeriod } from "~/locales/format";
import { Note } from "~/ui/note";
import { RadioGroup } from "~/ui/radio-group";
import { fieldIn, type ShownForm } from "~/ui/shown-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import type { FreeSeat } from "./my-changes.server";
import type { SwapPartner } from "./my-swaps.server";
import { type ChangeWord, REASON_LENGTH } from "./wanted-change";

type Props = {
  word: ChangeWord;
  placement: MyPlacement;
  seats: readonly FreeSeat[];
  partners: readonly SwapPartner[];
  form: ShownForm;
};

/** The questions of one kind of change. */
export function ChangeFields({ word, placement, seats, partners, form }: Props) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const hasBegun = placement.status === "active";
  return (
    <>
      {word === "deltid" && (
        <>
          <TextField
            {...fieldIn(form, "percent")}
            label={t("change.deltid.percent")}
            hint={t("change.deltid.percentHint")}
            inputMode="numeric"
          />
          {hasBegun && (
            <TextField
              {...fieldIn(form, "from")}
              label={t("change.deltid.from")}
              hint={t("change.deltid.fromHint")}
              type="date"
            />
          )}
        </>
      )}
      {word === "datoer" && (
        <>
          {!hasBegun && (
            <TextField {...fieldIn(form, "firstDay")} label={t("change.datoer.firstDay")} type="date" />
          )}
          <TextField {...fieldIn(form, "lastDay")} label={t("change.datoer.lastDay")} type="date" />
        </>
      )}
      {word === "vert" && (
        <RadioGroup
          {...fieldIn(form, "seat")}
          label={t("change.vert.seat")}
          hint={t("change.vert.seatHint")}
          options={seats.map(({ id, host, place }) => ({ value: id, label: host, hint: place }))}
        />
      )}
      {word === "bytte" && (
        <RadioGroup
          {...fieldIn(form, "other")}
          label={t("change.bytte.other")}
          hint={t("change.bytte.otherHint")}
          options={partners.map(({ id, name, host, place, startsOn, endsBefore }) => ({
            value: id,
            label: name || t("people.noName"),
            hint: t("change.bytte.where", {
              host,
              place,
              period: formatPeriod(startsOn, endsBefore, locale),
            }),
          }))}
        />
      )}
      {word === "permisjon" ? (
        <>
          <TextField {...fieldIn(form, "firstDay")} label={t("change.permisjon.firstDay")} type="date" />
          <TextField {...fieldIn(form, "lastDay")} label={t("change.permisjon.lastDay")} type="date" />
          <Note>
            <p>
              {t("change.permisjon.law")} {t("change.permisjon.noReason")}
            </p>
          </Note>
        </>
      ) : (
        <TextArea
          {...fieldIn(form, "reason")}
          label={t("change.reason")}
          hint={t(word === "bytte" ? "change.bytte.reasonHint" : "change.reasonHint")}
          maxLength={REASON_LENGTH}
        />
      )}
    </>
  );
}
