import type postgres from "postgres";

const SETTING = /^\s*select set_config\('([\w.]+)', (?:\$1|''), true\)\s*$/i;
const ROLE = /^set local role "(\w+)"$/i;
const FUNCTION_CALL = /^select \* from public\.\w+\(/;
const READS_ACCOUNTS = /^select \* from "auth"\./;
/** What lite asks after every call of a function. */
const RESPONSE_SETTINGS = /^\s*select current_setting\('response\.status'/i;
const askResponseSettings =
  "select current_setting('response.status', true) as status, current_setting('response.headers', true) as headers";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const answerOf = (command: string) => Object.assign([], { command, count: 0 });

/** `set_config(…)` for a statement that does nothing but set something for the transaction. */
function settingOf(text: string, value: unknown): string | undefined {
  const [, name] = SETTING.exec(text) ?? [];
  if (name) return `set_config(${quoted(name)}, ${quoted(String(value ?? ""))}, true)`;
  const [, role] = ROLE.exec(text) ?? [];
  return role && `set_config('role', ${quoted(role)}, true)`;
}

/**
 * lite begins a transaction, tells the database who asks by a dozen settings, asks, and looks at two settings: each in a
 * statement that it waits for, which together took longer than most of what was asked. Here all that comes before is
 * sent with what is asked, and what comes after a call of a function too. Such calls, and the reading of accounts, which
 * is done with every call, have few forms and keep their plan.
 */
export function sendSettingsTogether(driver: postgres.Sql): void {
  const reserve = driver.reserve.bind(driver);
  driver.reserve = async () => {
    const session = await reserve();
    const unsafe = session.unsafe.bind(session);
    let opening: string[] = [];
    let settings: string[] = [];
    let responseSettings: ReturnType<typeof unsafe> | undefined;

    async function send(...[text, parameters = [], options]: Parameters<typeof unsafe>) {
      if (text === "begin") {
        opening = [text];
        return answerOf("BEGIN");
      }
      const setting = settingOf(text, parameters[0]);
      if (setting) {
        settings.push(setting);
        return answerOf("SELECT");
      }
      if (responseSettings && RESPONSE_SETTINGS.test(text)) return responseSettings;

      if (settings.length > 0) opening.push(`select ${settings.join(", ")}`);
      const opened = opening.length > 0 && unsafe(opening.join("; ")).execute();
      opening = [];
      settings = [];
      const isCall = FUNCTION_CALL.test(text);
      const prepare = isCall || READS_ACCOUNTS.test(text);
      const asked = unsafe(text, parameters, { prepare, ...options }).execute();
      responseSettings = isCall ? unsafe(askResponseSettings).execute() : undefined;
      // Nobody asks for them when the call fails, and then they do too.
      responseSettings?.catch(() => {});
      // All are sent before one is answered. Where the opening fails, so does what is asked.
      const [, answer] = await Promise.all([opened, asked]);
      return answer;
    }

    return Object.assign(session, { unsafe: send as unknown as typeof unsafe });
  };
}
