import type { ReactNode } from "react";
import { adLang } from "~/domain/listings/listing";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplyQuestion } from "./apply";
import type { ApplyStep } from "./apply-steps";
import { WishList } from "./wish-list";
import type { WishGroup } from "./wishes";

/** What an application holds, ready to show: to look it over before it is sent, and to read it afterwards. */
export type ApplicationContent = {
  details: {
    label: "fullName" | "email" | "phone" | "birthDate" | "gender" | "home" | "occupationalTitle";
    value: string | null;
  }[];
  language: string;
  answers: { question: ApplyQuestion; answer: string | null }[];
  /** Null where the ad asks for no wishes. */
  wishes: WishGroup[] | null;
  motivation: string | null;
  offListRequested: boolean;
  offListReason: string | null;
};

type PartProps = {
  content: ApplicationContent;
  heading: (step: ApplyStep) => ReactNode;
  children?: ReactNode;
};

function Rows({ children }: { children: ReactNode }) {
  return <dl className="sk-dl">{children}</dl>;
}
function Row(props: { label: ReactNode; value: ReactNode | null; none: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd className="sk-lines">{props.value ?? <span className="sk-soft">{props.none}</span>}</dd>
    </div>
  );
}

/** The parts of an application one after the other; `children` are its documents. */
export function ApplicationFacts({ content, heading, children }: PartProps) {
  const { t } = useTranslation("applications");
  const { locale } = useLocale();
  const lang = adLang(content.language, locale);
  const none = t("summary.none");
  return (
    <>
      <section id="details">
        {heading("om-deg")}
        <Rows>
          {content.details.map(({ label, value }) => (
            <Row key={label} label={t(`details.${label}`)} value={value} none={none} />
          ))}
        </Rows>
      </section>
      {content.answers.length > 0 && (
        <section id="answers">
          {heading("krav-og-onsker")}
          <Rows>
            {content.answers.map(({ question, answer }) => (
              <Row
                key={question.id}
                label={<span lang={lang}>{question.prompt}</span>}
                value={question.kind === "yes_no" && answer ? t(`answers.${answer as "yes"}`) : answer}
                none={t("summary.noAnswer")}
              />
            ))}
          </Rows>
        </section>
      )}
      {content.wishes && (
        <section id="wishes">
          {heading("vertskap")}
          <WishList groups={content.wishes} />
        </section>
      )}
      <section id="cv">
        {heading("dokumenter")}
        {children}
      </section>
      <section id="off_list_reason">
        {heading("frivillig")}
        <Rows>
          <Row label={t("summary.motivation")} value={content.motivation} none={none} />
          <Row
            label={t("summary.list")}
            value={t(content.offListRequested ? "summary.offList" : "summary.onList")}
            none={none}
          />
          {content.offListRequested && (
            <Row label={t("summary.offListReason")} value={content.offListReason} none={none} />
          )}
        </Rows>
      </section>
    </>
  );
}
