import { Tag } from "~/ui/tag";
import { useTranslation } from "~/ui/use-translation";
import type { WishGroup } from "./wishes";

/** The wishes of an application, the strongest of each kind first. */
export function WishList({ groups }: { groups: readonly WishGroup[] }) {
  const { t } = useTranslation("applications");
  if (groups.length === 0) return <p className="sk-soft">{t("wishes.noWishes")}</p>;
  return (
    <dl className="sk-dl">
      {groups.map(({ kind, wishes }) => (
        <div key={kind}>
          <dt>{t(`wishes.${kind}`)}</dt>
          <dd>
            <ol>
              {wishes.map(({ id, name, isWithdrawn }) => (
                <li key={id}>
                  {isWithdrawn ? <s>{name}</s> : name} {isWithdrawn && <Tag>{t("wishes.withdrawn")}</Tag>}
                </li>
              ))}
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  );
}
