/** Whole years between a birth date (`2001-02-28`) and a day in Norway. Born on 29 February counts from 1 March. */
export function ageOn(birthDate: string, day: Date): number {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(day);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5, 10) ? years - 1 : years;
}
