/* What writing help looks for, as data: each rule with the source it rests on. */

export const writingSources = {
  lix: "C.H. Björnsson: Läsbarhet (1968)",
  plain: "Språklova § 9",
  gendered: "Gaucher, Friesen & Kay, Journal of Personality and Social Psychology 101 (2011)",
  closed: "Likestillings- og diskrimineringsloven § 6, arbeidsmiljøloven § 13-1",
  qualification: "Statsansatteloven § 3",
  /** Nothing but the ad itself. */
  fields: null,
  offer: "NITO: innspill til strategi for digital omstilling (2026)",
} as const;
export type WritingSource = keyof typeof writingSources;

export type Phrase = { kind: "gendered" | "closed"; pattern: RegExp };

const word = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, "iu");

/** Words that many read as meant for one sex, or that shut people out, by the language of the ad. */
export const phrases: Record<"nb" | "nn" | "en", readonly Phrase[]> = {
  nb: [
    { kind: "gendered", pattern: word("rockestjerner?|rockstars?|ninja(?:er)?|guru(?:er)?") },
    { kind: "gendered", pattern: word("konkurranseinnstilt\\p{L}*|dominerende|aggressiv\\p{L}*") },
    { kind: "gendered", pattern: word("sterk gjennomføringsevne|bein i nesa|ben i nesen|tøff i trynet") },
    {
      kind: "closed",
      pattern: word(
        "ung(?:e|t)? og (?:dynamiske?|sult\\p{L}+|sprek\\p{L}*|uformel\\p{L}*|ambisiøs\\p{L}*)|unge team|ungt team|ungt miljø",
      ),
    },
    { kind: "closed", pattern: word("norsk som morsmål|etnisk norsk\\p{L}*|digitalt? innfødt\\p{L}*") },
    { kind: "closed", pattern: word("fysisk sprek|frisk og opplagt|ordnede familieforhold") },
  ],
  nn: [
    { kind: "gendered", pattern: word("rockestjern(?:e|er)|rockstars?|ninjaar|ninja|guruar|guru") },
    { kind: "gendered", pattern: word("konkurranseinnstil\\p{L}*|dominerande|aggressiv\\p{L}*") },
    { kind: "gendered", pattern: word("sterk gjennomføringsevne|bein i nasen") },
    {
      kind: "closed",
      pattern: word(
        "ung(?:e|t)? og (?:dynamiske?|sult\\p{L}+|sprek\\p{L}*|uformel\\p{L}*|ambisiøs\\p{L}*)|unge team|ungt team|ungt miljø",
      ),
    },
    { kind: "closed", pattern: word("norsk som morsmål|etnisk norsk\\p{L}*|digitalt? innfødd\\p{L}*") },
    { kind: "closed", pattern: word("fysisk sprek|frisk og opplagd|ordna familietilhøve") },
  ],
  en: [
    { kind: "gendered", pattern: word("rock ?stars?|ninjas?|gurus?|competitive spirit") },
    { kind: "gendered", pattern: word("dominant|aggressive|fearless|assertive") },
    { kind: "closed", pattern: word("young and (?:dynamic|hungry|energetic)|young team|digital natives?") },
    { kind: "closed", pattern: word("native speakers?|mother tongue|able-bodied") },
  ],
};

/** Words that promise what a structured field has to say too, by the language of the ad. */
export const claims: Record<"nb" | "nn" | "en", Record<Claim, RegExp>> = {
  nb: {
    remote: word("hjemmekontor|fjernarbeid"),
    flexitime: word("fleksitid|fleksibel arbeidstid"),
    stipend: word("stipend|flyttetilskudd"),
    permanent: word("fast stilling|fast ansettelse"),
  },
  nn: {
    remote: word("heimekontor|fjernarbeid"),
    flexitime: word("fleksitid|fleksibel arbeidstid"),
    stipend: word("stipend|flyttetilskot"),
    permanent: word("fast stilling|fast tilsetjing"),
  },
  en: {
    remote: word("remote work|work from home|home office"),
    flexitime: word("flexitime|flexible hours|flexible working hours"),
    stipend: word("stipend|relocation grant"),
    permanent: word("permanent position|permanent job"),
  },
};
export type Claim = "remote" | "flexitime" | "stipend" | "permanent";

/** A must that is worded as a wish. */
export const wishWords: Record<"nb" | "nn" | "en", RegExp> = {
  nb: word("gjerne|en fordel|et pluss|ønskelig|helst"),
  nn: word("gjerne|ein fordel|eit pluss|ønskjeleg|helst"),
  en: word("preferably|an advantage|a plus|desirable|ideally"),
};

/** Words that deny what stands after them: «ikke hjemmekontor» promises nothing. */
export const denials: Record<"nb" | "nn" | "en", RegExp> = {
  nb: word("ikke|ingen|uten|verken"),
  nn: word("ikkje|ingen|inga|utan|verken"),
  en: word("no|not|without|neither"),
};

/** From where on help is given. Words for length, LIX for weight (over 45 is heavy, like official texts). */
export const limits = { lix: 45, longWords: 700, shortWords: 80, musts: 7, benefits: 3 } as const;
