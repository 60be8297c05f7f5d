import type { ReactNode } from "react";

export type Column = { label: string; isNumber?: boolean };
export type Row = { key: string; cells: readonly ReactNode[] };

/** A table that becomes a list on a phone. The first cell of a row names it; `caption` says what is shown. */
export function Table(props: { caption: ReactNode; columns: readonly Column[]; rows: readonly Row[] }) {
  const [first, ...rest] = props.columns;
  return (
    <div className="sk-tablebox">
      <table className="sk-table" data-stack="">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {[first, ...rest].map((column) => (
              <th key={column?.label} scope="col" className={column?.isNumber ? "sk-r" : undefined}>
                {column?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map(({ label, isNumber }, index) => (
                <td key={label} data-label={label} className={isNumber ? "sk-r" : undefined}>
                  <span>{cells[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
