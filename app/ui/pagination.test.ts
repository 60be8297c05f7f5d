import { expect, test } from "vitest";
import { pageAddress, pageNumbers } from "./pagination.tsx";

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 3, 0, 9]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [6, 12, [1, 0, 4, 5, 6, 7, 8, 0, 12]],
  [12, 12, [1, 0, 10, 11, 12]],
])("page %i of %i", (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers);
});

test.each([
  [1, {}, "/liste"],
  [2, {}, "/liste?side=2"],
  [1, { vis: "alle" }, "/liste?vis=alle"],
  [3, { vis: "a&b" }, "/liste?vis=a%26b&side=3"],
])("page %i of a list with %j has an address", (page, choice, address) => {
  expect(pageAddress("/liste", page, choice)).toBe(address);
});
