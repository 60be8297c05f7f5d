export type Cv = { work: string[]; education: string[]; skills: string[] };

const SECTIONS = { work: "Arbeid", education: "Utdanning", skills: "Kompetanse" } as const;
const LINE_LENGTH = 88;

/** Characters outside ASCII as octal escapes of WinAnsiEncoding, which equals Latin-1 for the letters we use. */
function pdfString(text: string): string {
  const escaped = text.replaceAll("–", "-").replace(/[\\()]/g, "\\$&");
  return `(${escaped.replace(/[^ -~]/g, (c) => `\\${(c.charCodeAt(0) & 0xff).toString(8).padStart(3, "0")}`)})`;
}

function wrap(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** A CV of one A4 page as a real, small PDF: name, title and three sections. Letters must be within Latin-1. */
export function renderCvPdf(name: string, title: string, cv: Cv): Buffer {
  const shown: string[] = [`/F2 20 Tf ${pdfString(name)} Tj`, `0 -22 Td /F1 12 Tf ${pdfString(title)} Tj`];
  for (const key of ["work", "education", "skills"] as const) {
    shown.push(`0 -34 Td /F2 13 Tf ${pdfString(SECTIONS[key])} Tj`);
    for (const line of cv[key].flatMap(wrap)) shown.push(`0 -17 Td /F1 11 Tf ${pdfString(line)} Tj`);
  }
  const content = `BT 56 770 Td ${shown.join("\n")} ET`;
  const font = (base: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (no) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title ${pdfString(`CV ${name}`)} >>`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const start = file.lastIndexOf("xref\n0 ");
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
