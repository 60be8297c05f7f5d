/**
 * The keys of the embedded stack. They are published constants: they open nothing but a demo, development or
 * test database on the loopback interface. A production server refuses every key that ends in `_samfunnskode_demo`
 * unless `DEMO=1`.
 */
export const PUBLISHABLE_KEY = "sb_publishable_samfunnskode_demo";
export const SECRET_KEY = "sb_secret_samfunnskode_demo";
export const JWT_SECRET = "samfunnskode-demo-jwt-secret-samfunnskode-demo";
