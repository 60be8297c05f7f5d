import type { ComponentType } from "react";
import type { ShownForm } from "~/ui/shown-form";
import { AdFields } from "./ad-fields";
import { BenefitFields } from "./benefit-fields";
import { ContactFields } from "./contact-fields";
import { CriteriaFields } from "./criteria-fields";
import { DateFields } from "./date-fields";
import type { EditSection } from "./edit-sections";
import type { FieldWords } from "./field-words";
import { MissionFields } from "./mission-fields";
import { PayFields } from "./pay-fields";
import { PlaceFields } from "./place-fields";

export type SectionFieldsProps = {
  form: ShownForm;
  words: FieldWords;
  /** A public ad: what is locked by publication has no field. */
  isPublic: boolean;
  /** Central state agencies name the position's code. */
  needsPositionCode: boolean;
};

const fieldsOf: Record<EditSection, ComponentType<SectionFieldsProps>> = {
  ad: AdFields,
  criteria: CriteriaFields,
  place: PlaceFields,
  pay: PayFields,
  benefits: BenefitFields,
  mission: MissionFields,
  contact: ContactFields,
  dates: DateFields,
};

/** The fields of one section, filled with what is saved or what was typed. */
export function SectionFields({ section, ...props }: SectionFieldsProps & { section: EditSection }) {
  const Fields = fieldsOf[section];
  return <Fields {...props} />;
}
