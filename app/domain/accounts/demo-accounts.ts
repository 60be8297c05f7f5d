/** The password of all demo accounts is published, so a production start refuses a database that holds one. */
export const demoPassword = "Demo-passord-2026";
/** Those that the sign-in page of the demo offers. */
export const demoAccounts = [
  { role: "candidate", email: "kandidat@demo.example" },
  { role: "recruiter", email: "rekrutterer@demo.example" },
  { role: "manager", email: "leder@demo.example" },
] as const;
