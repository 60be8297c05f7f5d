import { readDemoFile } from "./demo-file.ts";

type RotationFile = {
  programme: Record<string, string>;
  template: Record<string, unknown>;
  /** Municipalities that the programme counts as low centrality. */
  low_centrality: string[];
  /** The mentor's name; null where a demo account is the mentor. */
  hosts: { agency: string; mentor: string | null }[];
  /** What each host offers, in the order of the hosts. */
  seats: {
    title: string;
    tasks: string;
    theme: string;
    needed: string[];
    given: string[];
    police?: boolean;
    clearance?: "confidential";
    housing?: string;
    remote?: number;
  }[];
  skills: string[][];
  wished_regions: string[];
  wished_themes: string[];
};

/** The demo's programme as it is written down. */
export function readRotation(): RotationFile {
  return readDemoFile<RotationFile>("rotation.json");
}
