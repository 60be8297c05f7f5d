type Reading = { answer: Promise<unknown>; until: number };

const momentMs = 1000;
const keptAtMost = 200;
const readings = new Map<string, Reading>();

/**
 * What is the same for everybody who is not signed in, read once a second however many ask; `viewer`, when there is
 * one, reads alone.
 *
 * `key` names the answer for good: the page, its language and what stands in its address. `read` runs when nobody has
 * asked within the last second; its errors reach everybody who waits for it and are not kept. Whatever is written
 * through this server is seen at once (`forgetPublicMoment`), what others write after a second at most.
 */
export function inPublicMoment<Answer>(
  viewer: object | null,
  key: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  if (viewer) return read();
  const now = performance.now();
  const known = readings.get(key);
  if (known && known.until > now) return known.answer as Promise<Answer>;
  const reading = { answer: read(), until: now + momentMs };
  readings.delete(key);
  readings.set(key, reading);
  reading.answer.catch(() => {
    if (readings.get(key) === reading) readings.delete(key);
  });
  // The oldest stand first.
  for (const [old, { until }] of readings) {
    if (until > now && readings.size <= keptAtMost) break;
    readings.delete(old);
  }
  return reading.answer;
}

/** Lets the next reader see what has just been written. */
export function forgetPublicMoment(): void {
  readings.clear();
}
