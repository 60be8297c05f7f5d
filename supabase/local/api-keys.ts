export {
  DEMO_PUBLISHABLE_KEY as PUBLISHABLE_KEY,
  DEMO_SECRET_KEY as SECRET_KEY,
} from "../../app/platform/demo-keys.ts";

/** Signs the sessions of the embedded stack; as public as its API keys, which open nothing but a local database. */
export const JWT_SECRET = "samfunnskode-demo-jwt-secret-samfunnskode-demo";
