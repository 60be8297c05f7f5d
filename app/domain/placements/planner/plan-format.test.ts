import { expect, test } from "vitest";
import { z } from "zod";
import { planInputFields } from "./plan-format.ts";

test("docs/plan-format.schema.json is the schema that the planner reads by (npx vitest run plan-format -u)", async () => {
  const schema = {
    title: "A cohort for npm run plan",
    ...z.toJSONSchema(planInputFields, { io: "input" }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../../../docs/plan-format.schema.json",
  );
});

test("the example of docs/plan-format.md can be read", async () => {
  const { readFile } = await import("node:fs/promises");
  const { readPlanText } = await import("./read-plan-input.ts");
  const page = await readFile("docs/plan-format.md", "utf8");
  const example = page.match(/```json\n([\s\S]*?)```/)?.[1] ?? "";
  expect(readPlanText(example)).toMatchObject({ ok: true });
});
