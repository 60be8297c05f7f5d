import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/account.ts";

export default {} as const satisfies TextsLike<typeof nb>;
