import { Link, type LinkProps } from "react-router";
import { Icon } from "./icon";

/** A link on to more of the same, with an arrow. */
export function ArrowLink({ children, ...props }: LinkProps) {
  return (
    <Link className="sk-arrow" {...props}>
      {children} <Icon name="arrow-right" />
    </Link>
  );
}
