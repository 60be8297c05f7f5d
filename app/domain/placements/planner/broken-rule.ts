/** A rule that a plan breaks, with the numbers that show it. `checkPlan` finds them, conflicts and reasons name them. */
export type BrokenRule =
  | { rule: "oneSeatPerSegment"; trainee: string; segment: string; seats: string[] }
  | {
      rule: "capacity";
      seat: string;
      host: string;
      segment: string;
      capacity: number;
      taken: number;
      trainees: string[];
    }
  | { rule: "locked"; trainee: string; segment: string; seat: string; host: string }
  | {
      rule: "certificates";
      trainee: string;
      segment: string;
      seat: string;
      host: string;
      missing: string[];
    }
  | { rule: "distinctHosts"; trainee: string; hosts: string[]; needed: number }
  | {
      rule: "maxTravelKm";
      trainee: string;
      segment: string;
      seat: string;
      host: string;
      from: string;
      to: string;
      /** Null where a municipality is not known, so that nothing shows the way to be short enough. */
      km: number | null;
      limit: number;
    }
  | {
      rule: "lowCentralityMin";
      trainee: string;
      has: number;
      needed: number;
      unit: "segments" | "months";
      /** Municipalities on the route whose class is not known; they never count as low. */
      notKnown: string[];
    }
  | { rule: "knownNames"; field: "trainee" | "segment" | "seat"; name: string };

export type RuleName = Exclude<BrokenRule["rule"], "knownNames">;

/** A rule as it stands for one trainee, segment or seat, broken or not. */
export type RuleInstance = {
  rule: RuleName;
  trainee?: string;
  segment?: string;
  seat?: string;
  host?: string;
};

/**
 * A rule that would have to give way, so that there is a plan. The first of a plan's conflicts carries the clash: rules
 * that cannot hold together, none of which could be left out while they still clash (if `irreducible`).
 */
export type Conflict = BrokenRule & { clash?: { rules: RuleInstance[]; irreducible: boolean } };
