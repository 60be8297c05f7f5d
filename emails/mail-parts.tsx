import type { ReactNode } from "react";
import { Button, Heading, Link, Section, Text } from "react-email";
import { style } from "./mail-style.ts";

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text className="m-ink" style={style.text}>
    {children}
  </Text>
);

export const Subheading = ({ children }: { children: ReactNode }) => (
  <Heading as="h2" className="m-ink" style={style.subheading}>
    {children}
  </Heading>
);

export const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <Button className="m-button" style={style.button} href={href}>
    {children}
  </Button>
);

export const TextLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Text className="m-ink" style={style.text}>
    <Link className="m-link" style={style.link} href={href}>
      {children}
    </Link>
  </Text>
);

export type Fact = { label: string; value: string; lang?: string };

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <Text className="m-ink" style={style.text}>
      {facts.map(({ label, value, lang }, index) => (
        <span key={label}>
          {index > 0 && <br />}
          <span className="m-soft" style={style.label}>
            {label}:
          </span>{" "}
          <strong lang={lang}>{value}</strong>
        </span>
      ))}
    </Text>
  );
}

/** Someone else's words: paragraphs and line breaks are kept, everything else is plain text. */
export function Quote({ title, text }: { title: string | null; text: string }) {
  const paragraphs = text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return (
    <Section className="m-quote" style={style.quote}>
      {title && (
        <Text className="m-ink" style={style.text}>
          <strong>{title}</strong>
        </Text>
      )}
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail is rendered once.
        <Paragraph key={index}>
          {paragraph.split("\n").flatMap((line, row) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a mail is rendered once.
            row === 0 ? [line] : [<br key={row} />, line],
          )}
        </Paragraph>
      ))}
    </Section>
  );
}
