import type postgres from "postgres";

const SETTING = /^\s*select set_config\('([\w.]+)', (?:\$1|''), true\)\s*$/i;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * lite tells the database who asks by a dozen settings, each in a statement that it waits for twice; together they took
 * longer than most of what was asked. Here they wait for the first other statement and are sent before it, in one.
 */
export function sendSettingsTogether(driver: postgres.Sql): void {
  const reserve = driver.reserve.bind(driver);
  driver.reserve = async () => {
    const session = await reserve();
    const unsafe = session.unsafe.bind(session);
    let waiting: string[] = [];

    async function send(...query: Parameters<typeof unsafe>) {
      const [text, parameters = []] = query;
      const setting = SETTING.exec(text);
      if (setting) {
        const value = String(parameters[0] ?? "");
        waiting.push(`set_config(${quoted(setting[1]!)}, ${quoted(value)}, true)`);
        return Object.assign([{ set_config: value }], { command: "SELECT", count: 1 });
      }
      if (waiting.length > 0) {
        const settings = `select ${waiting.join(", ")}`;
        waiting = [];
        await unsafe(settings);
      }
      return unsafe(...query);
    }

    return Object.assign(session, { unsafe: send as unknown as typeof unsafe });
  };
}
