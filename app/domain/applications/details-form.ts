import { z } from "zod";
import { genders } from "./apply";
import { readHome } from "./home";

const error = (name: string) => ({ error: `applications:error.${name}` });

const birthDate = z.iso
  .date(error("birthDate"))
  .refine(
    (date) => date >= "1900-01-01" && date <= new Date().toISOString().slice(0, 10),
    error("birthDate"),
  );
const phone = z.string().regex(/^\+?[\d ()-]{5,30}$/, error("phone"));

/** The first step when the person goes on: all that the public list needs (offentleglova § 25), and how to be reached. */
export const detailsForm = z.object({
  fullName: z.string(error("fullName")).max(200),
  email: z.email(error("email")).max(320),
  phone: phone.optional(),
  birthDate,
  gender: z.enum(genders).optional(),
  home: z.string(error("home")).refine((typed) => readHome(typed) !== null, error("home")),
  occupationalTitle: z.string(error("occupationalTitle")).max(200),
});

/** The same when the person goes on later: anything may be missing, but what is there has to be storable. */
export const detailsDraftForm = detailsForm.extend({ email: z.string().max(320) }).partial();

export type DetailsForm = z.output<typeof detailsDraftForm>;
