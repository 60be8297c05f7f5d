import { z } from "zod";
import { municipalityName } from "../listings/choice-labels";
import { benefitParameters } from "../listings/listing";
import { workModels } from "./choices";
import { formTime } from "./dates-section";
import { defineSection, plainLines, shown, ticked, typedNames } from "./define-section";
import { placesCalled } from "./places";

/** Where the work is done, and how free one is to choose where and when. */
export const placeSection = defineSection({
  fields: () => ({
    places: typedNames,
    placeText: z.string().max(1000).optional(),
    workModel: z.enum(workModels),
    remoteDays: z.number().int().min(1).max(5).optional(),
    onsiteDays: z.number().int().min(0).max(365).optional(),
    coreStart: formTime.optional(),
    coreEnd: formTime.optional(),
    reducedFrom: z.number().int().min(10).max(100).optional(),
    compressed: z.boolean().default(false),
    jobShare: z.boolean().default(false),
    travelDays: z.number().int().min(0).max(365).optional(),
  }),
  check(value, report, { reference }) {
    const places = placesCalled(value.places, reference);
    if (places.includes(null)) report("places", "editor:error.place");
    if (value.workModel === "hybrid" && value.remoteDays === undefined)
      report("remoteDays", "editor:error.remoteDays");
    const { coreStart, coreEnd } = value;
    if ((coreStart === undefined) !== (coreEnd === undefined))
      report(coreStart ? "coreEnd" : "coreStart", "editor:error.coreHours");
    else if (coreStart && coreEnd && coreStart >= coreEnd) report("coreEnd", "editor:error.coreHoursOrder");
  },
  content: (value, { reference }) => ({
    municipalities: placesCalled(value.places, reference),
    place_text: plainLines(value.placeText),
    work_model: value.workModel,
    remote_days: { onsite: 0, hybrid: value.remoteDays ?? 1, remote: 5 }[value.workModel],
    required_onsite_days_per_year: value.onsiteDays ?? null,
    core_hours_start: value.coreStart ?? null,
    core_hours_end: value.coreEnd ?? null,
    reduced_hours_from_percent: value.reducedFrom ?? null,
    compressed_week: value.compressed,
    job_share: value.jobShare,
    travel_days_per_year: value.travelDays ?? null,
  }),
  saved(listing, { reference }) {
    const anywhere = listing.benefits.find(({ benefit_id }) => benefit_id === "remote-anywhere");
    const onsite = anywhere && benefitParameters(anywhere.parameters).required_onsite_days_per_year;
    return {
      places: listing.places
        .toSorted((a, b) => a.position - b.position)
        .map((place) => municipalityName(place.municipality_number, reference) ?? place.municipality_number),
      placeText: shown(listing.place_text),
      workModel: listing.work_model,
      remoteDays: listing.work_model === "hybrid" ? shown(listing.remote_days) : "",
      onsiteDays: typeof onsite === "number" ? shown(onsite) : "",
      coreStart: shown(listing.core_hours_start).slice(0, 5),
      coreEnd: shown(listing.core_hours_end).slice(0, 5),
      reducedFrom: shown(listing.reduced_hours_from_percent),
      compressed: ticked(listing.compressed_week),
      jobShare: ticked(listing.job_share),
      travelDays: shown(listing.travel_days_per_year),
    };
  },
});
