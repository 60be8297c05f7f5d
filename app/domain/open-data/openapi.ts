import { z } from "zod";
import { LIST_ENTRIES, NUMBER_ENTRIES } from "../../../search/search-keys.ts";
import { SORT_SLUGS } from "../../../search/search-slugs.ts";
import { listingQuery } from "./listing-query";
import { problem, publishedListing, publishedListingDetail, publishedListingPage } from "./published-listing";

const components = z.registry<{ id: string }>();
components.add(publishedListing, { id: "Listing" });
components.add(publishedListingDetail, { id: "ListingDetail" });
components.add(publishedListingPage, { id: "ListingPage" });
components.add(problem, { id: "Problem" });

type Schema = z.core.JSONSchema.JSONSchema;

/** The description of the API (OpenAPI 3.1), made of the schemas that its answers are typed by. */
export function openApi(siteUrl: string) {
  const { schemas } = z.toJSONSchema(components, { uri: (id) => `#/components/schemas/${id}` });
  return {
    openapi: "3.1.0",
    info: {
      title: "Samfunnskode",
      version: "1",
      description:
        "Live listings of the public sector's technology jobs. Examples are left out, and so are contact persons. Unknown parameters are passed over; an unknown value of a known one is refused by name.",
    },
    servers: [{ url: new URL("/api/v1", siteUrl).href }],
    paths: {
      "/listings": {
        get: {
          operationId: "searchListings",
          summary: "Live listings that answer a search, a page at a time",
          parameters: [...searchParameters(), ...pageParameters()],
          responses: {
            200: answer("A page of listings", "ListingPage"),
            304: { description: "The answer has not changed" },
            400: refusal("A parameter cannot be read"),
            ...always,
          },
        },
      },
      "/listings/{id}": {
        get: {
          operationId: "readListing",
          summary: "One live listing with its text and what applicants are assessed against",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          ],
          responses: {
            200: answer("The listing", "ListingDetail"),
            304: { description: "The answer has not changed" },
            404: refusal("No live listing has this id"),
            ...always,
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]),
      ),
    },
  };
}

const content = (type: string, schema: string) => ({
  [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
});
const answer = (description: string, schema: string) => ({
  description,
  headers: { ETag: { schema: { type: "string" } } },
  content: content("application/json", schema),
});
const refusal = (description: string) => ({
  description,
  content: content("application/problem+json", "Problem"),
});
const always = {
  429: {
    ...refusal("Too many requests from this address"),
    headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds" } },
  },
  500: refusal("A fault"),
};

const inQuery = (name: string, schema: Schema, description?: string) => ({
  name,
  in: "query",
  schema,
  ...(description && { description }),
});

/** The keys of the search page, from the tables that read them. */
function searchParameters() {
  return [
    inQuery("q", { type: "string", maxLength: 200 }, "Free text, in Norwegian or English"),
    ...LIST_ENTRIES.map(([key, list]) => ({
      ...inQuery(
        key,
        {
          type: "array",
          items: {
            type: "string",
            ...(list.slugs ? { enum: Object.keys(list.slugs) } : { pattern: list.format.source }),
          },
        },
        "Repeat the key for alternatives",
      ),
      style: "form",
      explode: true,
    })),
    ...NUMBER_ENTRIES.map(([key, { min, max }]) =>
      inQuery(key, { type: "integer", minimum: min, maximum: max }),
    ),
    inQuery("frist", { type: "string", format: "date" }, "The last day the deadline may be, in Norway"),
    inQuery("naer", { type: "string", pattern: "^\\d{4}$" }, "The municipality distances are measured from"),
    inQuery("radius", { type: "integer", minimum: 1, maximum: 500 }, "Kilometres from `naer`"),
    inQuery("sortering", { type: "string", enum: Object.keys(SORT_SLUGS) }),
  ];
}

function pageParameters() {
  const schema = z.toJSONSchema(listingQuery, { io: "input" });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = property as Schema;
    return inQuery(name, rest, description);
  });
}
