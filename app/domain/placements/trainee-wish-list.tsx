import { useTranslation } from "~/ui/use-translation";
import type { TraineeWishes } from "./plan-wishes";

const STEP = 18;

/** What each trainee got of the own wishes; the first whose wishes were not all met stands open. */
export function TraineeWishList({ trainees }: { trainees: readonly TraineeWishes[] }) {
  const { t } = useTranslation("plan");
  const open = trainees.find(({ wishes }) => wishes.some(({ isMet }) => !isMet))?.key;
  return (
    <section aria-labelledby="onsker">
      <h2 id="onsker" className="sk-mb">
        {t("wishes.title")}
      </h2>
      <div>
        {trainees.map(({ key, name, wishes }) => (
          <details key={key} className="sk-wish" open={key === open}>
            <summary>
              {name}
              <span className="sk-num">
                {t("wishes.count", { met: wishes.filter(({ isMet }) => isMet).length, all: wishes.length })}
              </span>
              <Marks wishes={wishes} />
            </summary>
            <ol>
              {wishes.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
              {wishes.length === 0 && <li>{t("wishes.none")}</li>}
            </ol>
          </details>
        ))}
      </div>
    </section>
  );
}

/** A dash for each wish, in the order of the wishes; the met ones are filled. */
function Marks({ wishes }: Pick<TraineeWishes, "wishes">) {
  const dash = (index: number) => `M${4 + index * STEP} 5h8`;
  const all = wishes.map((_, index) => dash(index)).join("");
  const met = wishes.flatMap(({ isMet }, index) => (isMet ? [dash(index)] : [])).join("");
  return (
    <span className="sk-marks">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${Math.max(1, wishes.length) * STEP - 2} 10`}
        className={wishes.length === 3 ? "sk-w3" : undefined}
      >
        {all && <path d={all} />}
        {met && <path className="sk-yes" d={met} />}
      </svg>
    </span>
  );
}
