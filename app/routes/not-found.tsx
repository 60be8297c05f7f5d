import { data } from "react-router";

export const handle = { hydrate: false };

/** Pages and forms sent to an address that does not exist get the same answer. */
export function loader() {
  throw data(null, { status: 404 });
}
export const action = loader;

export default function NotFound() {
  return null;
}
