import { Form, href } from "react-router";
import { formatNumber } from "~/locales/format";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { OwnDocument } from "./apply";

const kilobyte = 1024;

/** "240 kB", "1,2 MB". */
function useFileSize() {
  const { locale } = useLocale();
  return (bytes: number) =>
    bytes < kilobyte * kilobyte
      ? `${formatNumber(Math.ceil(bytes / kilobyte), locale)}\u00a0kB`
      : `${formatNumber(Math.round((bytes / kilobyte / kilobyte) * 10) / 10, locale)}\u00a0MB`;
}

/** The documents of an application with a link to each; in a draft each can be removed. */
export function UploadedDocuments(props: {
  applicationId: string;
  documents: readonly Omit<OwnDocument, "storageKey">[];
  canRemove?: boolean;
}) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const size = useFileSize();
  if (props.documents.length === 0)
    return <p className="sk-soft">{t(props.canRemove ? "documents.none" : "summary.noDocuments")}</p>;
  return (
    <ul className="sk-docs">
      {props.documents.map(({ id, kind, fileName, byteSize }) => {
        const path = { lang, id: props.applicationId, documentId: id };
        return (
          <li key={id}>
            <p>
              <strong>{t(`documents.kinds.${kind}`)}</strong>{" "}
              <a href={href("/:lang?/min-side/soknader/:id/dokumenter/:documentId", path)} download>
                <Icon name="download" />
                <span className="ds-sr-only">{t("documents.download")} </span>
                {fileName}
              </a>{" "}
              <span className="sk-soft">{size(byteSize)}</span>
            </p>
            {props.canRemove && (
              <Form method="post">
                <input type="hidden" name="remove" value={id} />
                <Button variant="tertiary" aria-label={t("documents.removeNamed", { name: fileName })}>
                  {t("documents.remove")}
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
