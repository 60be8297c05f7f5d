/** The accounts that the local demo creates. A production start refuses any account at demo.example. */
export const demoPassword = "Demo-passord-2026";
export const demoAccounts = [
  { role: "candidate", email: "kandidat@demo.example" },
  { role: "recruiter", email: "rekrutterer@demo.example" },
  { role: "manager", email: "leder@demo.example" },
] as const;
