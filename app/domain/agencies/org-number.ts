const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether nine digits are an organisation number: the last is the check digit by modulus 11
 * (Brønnøysundregistrene; the database checks the same).
 */
export function isOrgNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}

/** An organisation number in groups of three, as it is written. */
export const spellOrgNumber = (number: string): string => number.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
