import { z } from "zod";
import { defineSection, plainLines, shown } from "./define-section";

/** What the job is for, and what happens if nobody does it. */
export const missionSection = defineSection({
  fields: () => ({
    primaryMission: z.string().optional(),
    missions: z.array(z.string()).max(30).default([]),
    missionSentence: z.string().max(600).optional(),
  }),
  check({ primaryMission, missions }, report, { reference }) {
    if (primaryMission && !reference.missions.has(primaryMission))
      report("primaryMission", "editor:error.choose");
    if (missions.some((mission) => !reference.missions.has(mission)))
      report("missions", "editor:error.choose");
  },
  content: (value) => ({
    primary_mission: value.primaryMission ?? null,
    missions: value.missions,
    mission_sentence: plainLines(value.missionSentence),
  }),
  saved: (listing) => ({
    primaryMission: shown(listing.primary_mission),
    missions: listing.missions.map(({ theme_id }) => theme_id),
    missionSentence: shown(listing.mission_sentence),
  }),
});
