import type { ReactNode } from "react";
import { useTranslation } from "~/ui/use-translation";
import { errorText, type FieldError } from "./form";

export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldError[] | undefined;
  /** Says "(optional)" after the label. Fields without it are required. */
  optional?: boolean;
  /** When one form holds several fields with the same name. */
  id?: string;
};

/** The ids that tie a control to its hint and its error. */
export function fieldIds({ name, id = name, hint, errors }: FieldProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = errors?.length ? `${id}-feil` : undefined;
  return { id, hintId, errorId, describedBy: [hintId, errorId].filter(Boolean).join(" ") || undefined };
}

/** The attributes every control shares. */
export function controlProps(props: FieldProps) {
  const { id, errorId, describedBy } = fieldIds(props);
  return {
    id,
    name: props.name,
    "aria-invalid": errorId ? true : undefined,
    "aria-describedby": describedBy,
    "aria-required": props.optional ? undefined : true,
  };
}

export function FieldHint({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return id ? (
    <p className="sk-hint" id={id}>
      {children}
    </p>
  ) : null;
}

/** What to put right, beside the field. */
export function FieldErrors({ id, errors }: { id?: string | undefined; errors?: FieldError[] | undefined }) {
  const { t } = useTranslation();
  return id ? (
    <p className="ds-validation-message" id={id}>
      {errors?.map((error) => errorText(t, error)).join(". ")}
    </p>
  ) : null;
}

export function Optional({ show }: { show?: boolean | undefined }) {
  const { t } = useTranslation();
  return show ? <span className="sk-soft"> {t("form.optional")}</span> : null;
}

/** Label, hint, control and error, in this order. Use it through the fields (text-field, select-field …). */
export function Field({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { id, hintId, errorId } = fieldIds(props);
  return (
    <div className="sk-field" data-error={errorId ? "" : undefined}>
      <label htmlFor={id}>
        {props.label}
        <Optional show={props.optional} />
      </label>
      <FieldHint id={hintId}>{props.hint}</FieldHint>
      {children}
      <FieldErrors id={errorId} errors={props.errors} />
    </div>
  );
}

/** The same for a group of controls: the label is the legend. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { hintId, errorId, describedBy } = fieldIds(props);
  return (
    <fieldset className="sk-field" data-error={errorId ? "" : undefined} aria-describedby={describedBy}>
      <legend>
        {props.label}
        <Optional show={props.optional} />
      </legend>
      <FieldHint id={hintId}>{props.hint}</FieldHint>
      {children}
      <FieldErrors id={errorId} errors={props.errors} />
    </fieldset>
  );
}
