import { adSection } from "./ad-section";
import { benefitsSection } from "./benefits-section";
import { contactSection } from "./contact-section";
import { criteriaSection } from "./criteria-section";
import { datesSection } from "./dates-section";
import type { Section } from "./define-section";
import type { EditSection } from "./edit-sections";
import { missionSection } from "./mission-section";
import { paySection } from "./pay-section";
import { placeSection } from "./place-section";

/** How each section is read from its form and shown in it. */
export const sections: Record<EditSection, Section> = {
  ad: adSection,
  criteria: criteriaSection,
  place: placeSection,
  pay: paySection,
  benefits: benefitsSection,
  mission: missionSection,
  contact: contactSection,
  dates: datesSection,
};
