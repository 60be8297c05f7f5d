/**
 * The two API keys of the local demo. They are published with the code, so they protect nothing:
 * a production start refuses them unless `DEMO=1`.
 */
export const DEMO_PUBLISHABLE_KEY = "sb_publishable_samfunnskode_demo";
export const DEMO_SECRET_KEY = "sb_secret_samfunnskode_demo";
