import { z } from "zod";
import {
  employmentForms,
  payers,
  payPeriods,
  type StipendBenefit,
  stipendBenefits,
  stipendPeriods,
} from "./choices";
import { formDay } from "./dates-section";
import { defineSection, plainLines, shown } from "./define-section";

const ofStipends = <Name extends string, Type extends z.ZodType>(name: Name, type: Type) =>
  Object.fromEntries(stipendBenefits.map((id) => [`${name}-${id}`, type])) as Record<
    `${Name}-${StipendBenefit}`,
    Type
  >;
const kroner = z.number().int().min(0).max(10_000_000);

/** What kind of employment it is, what it pays, and money beside the pay. */
export const paySection = defineSection({
  fields: () => ({
    employment: z.enum(employmentForms),
    percent: z.number().int().min(1).max(100).default(100),
    months: z.number().int().min(1).max(120).optional(),
    payFrom: kroner.optional(),
    payTo: kroner.optional(),
    payPer: z.enum(payPeriods).default("year"),
    payNote: z.string().max(400).optional(),
    ...ofStipends("amount", kroner.min(1).optional()),
    ...ofStipends("max", kroner.min(1).optional()),
    ...ofStipends("per", z.enum(stipendPeriods).default("once")),
    ...ofStipends("payer", z.enum(payers).default("employer")),
    ...ofStipends("binding", z.number().int().min(0).max(120).default(0)),
    ...ofStipends("conditions", z.string().max(600).optional()),
    ...ofStipends("repayment", z.string().max(300).optional()),
    ...ofStipends("from", formDay.optional()),
    ...ofStipends("to", formDay.optional()),
  }),
  check(value, report) {
    if (value.payFrom !== undefined && value.payTo !== undefined && value.payFrom > value.payTo)
      report("payTo", "editor:error.payOrder");
    for (const id of stipendBenefits) {
      const [amount, max] = [value[`amount-${id}`], value[`max-${id}`]];
      const [from, to] = [value[`from-${id}`], value[`to-${id}`]];
      if (amount === undefined) {
        if (max !== undefined || value[`conditions-${id}`]) report(`amount-${id}`, "editor:error.amount");
        continue;
      }
      if (max !== undefined && max < amount) report(`max-${id}`, "editor:error.maxOrder");
      if (!value[`conditions-${id}`]) report(`conditions-${id}`, "editor:error.conditions");
      if (from && to && to < from) report(`to-${id}`, "editor:error.dateOrder");
    }
  },
  content: (value) => ({
    employment_form: value.employment,
    fte_percent: value.percent,
    duration_months: value.months ?? null,
    salary_min: value.payFrom ?? null,
    salary_max: value.payTo ?? null,
    salary_per: value.payPer,
    salary_note: value.payNote ?? null,
    stipends: stipendBenefits
      .filter((id) => value[`amount-${id}`] !== undefined)
      .map((id) => ({
        benefit_id: id,
        amount_nok: value[`amount-${id}`] ?? null,
        max_nok: value[`max-${id}`] ?? null,
        per: value[`per-${id}`],
        payer: value[`payer-${id}`],
        binding_months: value[`binding-${id}`],
        conditions: plainLines(value[`conditions-${id}`]),
        repayment: plainLines(value[`repayment-${id}`]),
        valid_from: value[`from-${id}`] ?? null,
        valid_to: value[`to-${id}`] ?? null,
      })),
  }),
  saved: (listing) => ({
    employment: listing.employment_form,
    percent: shown(listing.fte_percent),
    months: shown(listing.duration_months),
    payFrom: shown(listing.salary_min),
    payTo: shown(listing.salary_max),
    payPer: listing.salary_per,
    payNote: shown(listing.salary_note),
    ...Object.assign(
      {},
      ...listing.stipends.map((stipend) => ({
        [`amount-${stipend.benefit_id}`]: shown(stipend.amount_nok),
        [`max-${stipend.benefit_id}`]: shown(stipend.max_nok),
        [`per-${stipend.benefit_id}`]: stipend.per,
        [`payer-${stipend.benefit_id}`]: stipend.payer,
        [`binding-${stipend.benefit_id}`]: shown(stipend.binding_months),
        [`conditions-${stipend.benefit_id}`]: stipend.conditions,
        [`repayment-${stipend.benefit_id}`]: shown(stipend.repayment),
        [`from-${stipend.benefit_id}`]: shown(stipend.valid_from),
        [`to-${stipend.benefit_id}`]: shown(stipend.valid_to),
      })),
    ),
  }),
});
