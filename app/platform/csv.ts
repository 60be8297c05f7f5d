type Cell = string | number;

/**
 * Rows as CSV (RFC 4180) for spreadsheets in Norway: semicolons between cells, a comma in numbers and a byte order mark.
 * A text that a spreadsheet would run as a formula is made plain with an apostrophe.
 */
export function spreadsheetCsv(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heading, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
