/** Whether a text is a uuid as the database reads one. Anything else in an address names nothing, and asking for it is a fault. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
