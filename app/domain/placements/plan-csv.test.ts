import { beforeAll, expect, test } from "vitest";
import { i18nFor, loadLocale } from "../../locales/i18n.ts";
import { planCsv } from "./plan-csv.ts";
import type { PlanRow } from "./plan-rows.ts";

beforeAll(async () => {
  await loadLocale("nb");
});

const row: PlanRow = {
  traineeId: "t",
  trainee: "Ingrid Solheim",
  segmentId: "1",
  segment: "1. periode",
  startsOn: "2027-09-01",
  endsBefore: "2028-03-01",
  hostId: "h",
  host: "Sogndal kommune",
  municipality: "Sogndal",
  seat: "Digital post",
  wish: "1. ønske",
  isLocked: true,
};
const csv = (...rows: PlanRow[]) => planCsv(rows, { t: i18nFor("nb").getFixedT("nb", "plan") }).split("\r\n");

test("Norwegian spreadsheets open it as it is: byte order mark, semicolons, the last day at the host", () => {
  const [head, line, rest] = csv(row);
  expect(head).toBe("\uFEFFTrainee;Periode;Første dag;Siste dag;Vert;Kommune;Plass;Ønske;Låst");
  expect(line).toBe(
    "Ingrid Solheim;1. periode;2027-09-01;2028-02-29;Sogndal kommune;Sogndal;Digital post;1. ønske;ja",
  );
  expect(rest).toBe("");
});

test("what somebody wrote is neither a formula nor a new cell", () => {
  const written = { ...row, trainee: "=HYPERLINK(1)", host: "@vert", seat: 'Plan; "B"\nkart', wish: null };
  expect(csv(written).slice(1, -1).join("\n")).toBe(
    `'=HYPERLINK(1);1. periode;2027-09-01;2028-02-29;'@vert;Sogndal;"Plan; ""B""\nkart";;ja`,
  );
});
