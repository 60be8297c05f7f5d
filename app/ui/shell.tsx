import type { ReactNode } from "react";
import { useTranslation } from "~/ui/use-translation";
import { DemoBanner } from "./demo-banner";
import { Footer } from "./footer";
import { Header, type HeaderViewer } from "./header";

/** The frame around every page. */
export function Shell(props: { viewer: HeaderViewer | null; isDemo: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="ds-skip-link" href="#innhold">
        {t("site.skip")}
      </a>
      {props.isDemo && <DemoBanner />}
      <Header viewer={props.viewer} />
      <main id="innhold" tabIndex={-1}>
        {props.children}
      </main>
      <Footer />
    </>
  );
}
