import type { HelmetOptions } from "helmet";

/**
 * The Content-Security-Policy of a page. Scripts run only from our own files or with this response's nonce;
 * styles only from our own files, so no component may carry a `style` attribute.
 */
export function pageSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/** The policy of everything that is not a page (JSON, text, redirects): it may load nothing and be framed by nobody. */
export const machineSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers beside the policy, the same on every response. HSTS is sent only by a site that is served over https. */
export function securityHeaders(isHttps: boolean): HelmetOptions {
  return {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  };
}

/** The browser features the site asks for: none. */
export const permissionsPolicy =
  "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()";
