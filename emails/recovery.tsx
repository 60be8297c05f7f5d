import { defineAuthLinkMail } from "./auth-link-mail.tsx";

/** To someone who has forgotten the password. */
export const recovery = defineAuthLinkMail("recovery");
