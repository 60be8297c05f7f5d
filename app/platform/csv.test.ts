import { expect, test } from "vitest";
import { spreadsheetCsv } from "./csv.ts";

test("a spreadsheet reads numbers with a comma, quoted text, and no formulas", () => {
  expect(
    spreadsheetCsv(
      ["Hvem", "Andel"],
      [
        ["=HYPERLINK(1)", 33.34],
        ['Kari "K"; Ås', 100],
      ],
    ),
  ).toBe('\uFEFFHvem;Andel\r\n\'=HYPERLINK(1);33,34\r\n"Kari ""K""; Ås";100\r\n');
});
