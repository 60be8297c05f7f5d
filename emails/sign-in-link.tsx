import { defineAuthLinkMail } from "./auth-link-mail.tsx";

/** To someone who wants to sign in without a password. */
export const signInLink = defineAuthLinkMail("signInLink");
