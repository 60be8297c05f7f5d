import { useEffect } from "react";
import { useRevalidator } from "react-router";

const SECONDS = 2;

/** Keeps a page current while a plan is made: with JavaScript it asks for the data alone, without it for the whole page. */
export function AskAgain() {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, SECONDS * 1000);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(SECONDS)} />
    </noscript>
  );
}
