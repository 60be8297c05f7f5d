import { FactList } from "~/ui/facts";
import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { Assurance } from "../accounts/assurance";
import type { AgencyProfile } from "./agency-profile.server";
import { spellOrgNumber } from "./org-number";

const looks = { verified: "good", waiting: "act", refused: "bad" } as const;

/** What an agency cannot change itself: its name, number and kind, and how it stands in the portal. */
export function ProfileFacts(props: { profile: AgencyProfile; place: string; demanded: Assurance }) {
  const { t } = useTranslation(["members", "listings"]);
  const { profile, place, demanded } = props;
  return (
    <FactList
      items={[
        { label: t("profile.name"), value: profile.name },
        { label: t("profile.orgNumber"), value: profile.orgNumber && spellOrgNumber(profile.orgNumber) },
        { label: t("profile.employerType"), value: t(`listings:employerType.${profile.employerType}`) },
        { label: t("profile.place"), value: place },
        { label: t("profile.signIn"), value: t(`profile.demanded.${demanded}`) },
        {
          label: t("profile.standing"),
          value: <StatusTag state={looks[profile.standing]}>{t(`profile.${profile.standing}`)}</StatusTag>,
        },
      ]}
    />
  );
}

/** What it has decided, for members who may read but not change it. */
export function ProfileChoices({ profile }: { profile: AgencyProfile }) {
  const { t } = useTranslation("members");
  return (
    <FactList
      items={[
        ...(["nb", "nn", "en"] as const).map((language) => ({
          label: t(`profile.about.${language}`),
          value: <span lang={language}>{profile[`about_${language}`] || t("profile.nothing")}</span>,
        })),
        { label: t("profile.website"), value: profile.website },
        {
          label: t("profile.deletionTerm"),
          value: t("profile.months", { count: profile.deletionTermMonths }),
        },
        { label: t("profile.review"), value: t(profile.reviewRequired ? "profile.yes" : "profile.no") },
      ]}
    />
  );
}
