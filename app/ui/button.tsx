import type { ComponentProps } from "react";
import { Link, type LinkProps } from "react-router";

type Look = { variant?: "secondary" | "tertiary"; tone?: "danger" };

/** A button that does something in a form. Its text is a verb with an object. */
export function Button({ variant, tone, ...props }: ComponentProps<"button"> & Look) {
  return <button type="submit" className="ds-button" data-variant={variant} data-color={tone} {...props} />;
}

/** A link that looks like a button: the next page of a task. */
export function LinkButton({ variant, tone, ...props }: LinkProps & Look) {
  return <Link className="ds-button" data-variant={variant} data-color={tone} {...props} />;
}
