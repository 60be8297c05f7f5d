import type { CSSProperties } from "react";

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

const light = {
  page: "#ffffff",
  ink: "#1d2e31",
  soft: "#506063",
  accent: "#07545c",
  link: "#21666d",
  line: "#d3dbdc",
};
const dark = {
  page: "#0f1718",
  ink: "#ebeced",
  soft: "#a3a9aa",
  accent: "#7fc4ca",
  link: "#9fd3d8",
  line: "#33484b",
};

/** Mail clients that know dark mode get the site's dark colours; the others keep the inline ones. */
export const darkColours = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .m-page, .m-page td { background-color: ${dark.page} !important; }
  .m-ink { color: ${dark.ink} !important; }
  .m-soft { color: ${dark.soft} !important; }
  .m-link { color: ${dark.link} !important; }
  .m-button { background-color: ${dark.accent} !important; color: #000000 !important; }
  .m-quote { border-color: ${dark.accent} !important; }
  .m-line { border-color: ${dark.line} !important; }
}`;

const text: CSSProperties = {
  margin: "0 0 16px",
  fontFamily: font,
  fontSize: "17px",
  lineHeight: "1.55",
  color: light.ink,
};

export const style = {
  page: { margin: 0, padding: 0, backgroundColor: light.page },
  container: { maxWidth: "560px", width: "100%", margin: "0", padding: "32px 24px 40px", textAlign: "left" },
  logo: {
    ...text,
    margin: "0",
    fontSize: "19px",
    lineHeight: "1.2",
    fontWeight: 700,
    letterSpacing: "-0.01em",
  },
  logoLine: {
    width: "36px",
    margin: "8px 0 32px",
    border: 0,
    borderTop: "4px solid #f3a63c",
    borderRadius: "2px",
  },
  heading: {
    ...text,
    margin: "0 0 20px",
    fontSize: "27px",
    lineHeight: "1.2",
    fontWeight: 700,
    letterSpacing: "-0.015em",
  },
  subheading: { ...text, margin: "32px 0 8px", fontSize: "19px", lineHeight: "1.3", fontWeight: 700 },
  text,
  label: { color: light.soft },
  link: { color: light.link, textDecoration: "underline" },
  address: { ...text, fontSize: "14px", color: light.soft, wordBreak: "break-all" },
  button: {
    margin: "8px 0 24px",
    padding: "14px 24px",
    borderRadius: "6px",
    backgroundColor: light.accent,
    color: "#ffffff",
    fontFamily: font,
    fontSize: "17px",
    fontWeight: 600,
  },
  quote: { margin: "8px 0 24px", padding: "4px 0 4px 20px", borderLeft: `4px solid ${light.accent}` },
  line: { width: "100%", margin: "40px 0 16px", border: 0, borderTop: `1px solid ${light.line}` },
  footer: { ...text, margin: "0", fontSize: "14px", color: light.soft },
} as const satisfies Record<string, CSSProperties>;
