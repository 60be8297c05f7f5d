import { defineAuthLinkMail } from "./auth-link-mail.tsx";

/** To someone who has signed up: the address has to be confirmed before the account can be used. */
export const confirm = defineAuthLinkMail("confirm");
