import { use } from "react";
import { PageContext } from "~/ui/page-context";

/** The ad as data for search engines. `json` comes from `jobPosting`, which leaves nothing in it that ends a script. */
export function JobPostingScript({ json }: { json: string }) {
  const { nonce } = use(PageContext);
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<` cannot end the script.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
