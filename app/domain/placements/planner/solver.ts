import loadHighs, { type Highs, type Model } from "highs";

/** A column of a program: what it costs, the rows it stands in, and its coefficient in each. */
export type Column = { cost: number; rows: number[]; values: number[]; upper: number };
export type Rows = { lower: number[]; upper: number[] };

/** A linear program that grows: it is solved again from where the last solution stood. Costs are minimised. */
export type LinearProgram = {
  add(columns: Column[]): void;
  solve(): { values: Float64Array; prices: Float64Array; iterations: number };
  close(): void;
};

export type IntegerLimits = {
  seed: number;
  iterations: number;
  seconds: number;
  relativeGap: number;
  absoluteGap: number;
  onImproved?: (cost: number, bound: number) => void;
};

export type IntegerAnswer = {
  values: Float64Array | null;
  cost: number;
  bound: number;
  iterations: number;
  stopped: "no" | "iterations" | "seconds";
};

/** What the planner asks of a solver; HiGHS answers, compiled to WebAssembly, on one thread. */
export type Solver = {
  open(rows: Rows, seed: number): LinearProgram;
  solveInteger(rows: Rows, columns: Column[], start: number[] | null, limits: IntegerLimits): IntegerAnswer;
  memoryBytes(): number;
};

/** Loads HiGHS. Each solver owns a WebAssembly memory of its own, so a fault in one leaves no trace in the next. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return {
    open: (rows, seed) => openLinear(highs, rows, seed),
    solveInteger: (rows, columns, start, limits) => solveInteger(highs, rows, columns, start, limits),
    memoryBytes: () => highs.memoryBytes,
  };
}

function options(seed: number) {
  return { output_flag: false, random_seed: seed };
}

function matrixOf(rows: Rows, columns: Column[]) {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((column, index) => {
    starts[index + 1] = starts[index]! + column.rows.length;
  });
  return {
    format: "csc" as const,
    numRows: rows.lower.length,
    numCols: columns.length,
    starts,
    indices: Int32Array.from(columns.flatMap((column) => column.rows)),
    values: Float64Array.from(columns.flatMap((column) => column.values)),
  };
}

function columnData(rows: Rows, columns: Column[]) {
  return {
    cost: Float64Array.from(columns, (column) => column.cost),
    lower: new Float64Array(columns.length),
    upper: Float64Array.from(columns, (column) => column.upper),
    matrix: matrixOf(rows, columns),
  };
}

function openLinear(highs: Highs, rows: Rows, seed: number): LinearProgram {
  const model: Model = highs.createModel({
    numCols: 0,
    numRows: rows.lower.length,
    colCost: [],
    colLower: [],
    colUpper: [],
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: matrixOf(rows, []),
  });
  model.options.set({ ...options(seed), solver: "simplex", presolve: "off" });
  return {
    add: (columns) => void model.addCols(columnData(rows, columns)),
    solve() {
      const { optimal } = highs.constants.modelStatus;
      if (model.run().modelStatus !== optimal) {
        // A basis that went numerically wrong is given up; from scratch the program has a solution.
        model.clearSolver();
        const { modelStatus } = model.run();
        if (modelStatus !== optimal)
          throw new Error(`HiGHS ended a linear program with status ${modelStatus}`);
      }
      const { colValue, rowDual } = model.getSolution();
      return {
        values: colValue,
        prices: rowDual,
        iterations: Number(model.info.get("simplex_iteration_count")),
      };
    },
    close: () => model.dispose(),
  };
}

function solveInteger(
  highs: Highs,
  rows: Rows,
  columns: Column[],
  start: number[] | null,
  limits: IntegerLimits,
): IntegerAnswer {
  const { cost, lower, upper, matrix } = columnData(rows, columns);
  const model: Model = highs.createModel({
    numCols: columns.length,
    numRows: rows.lower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix,
    integrality: new Int32Array(columns.length).fill(highs.constants.variableType.integer),
  });
  let stopped: IntegerAnswer["stopped"] = "no";
  let iterations = 0;
  const startedAt = performance.now();
  try {
    model.options.set({
      ...options(limits.seed),
      mip_rel_gap: limits.relativeGap,
      mip_abs_gap: limits.absoluteGap,
    });
    if (start) {
      const colValue = new Float64Array(columns.length);
      for (const column of start) colValue[column] = 1;
      model.setSolution({ colValue });
    }
    const { callbackType, solutionStatus } = highs.constants;
    model.run({
      [callbackType.mipInterrupt](event) {
        iterations = Number(event.data.mip_total_lp_iterations ?? 0);
        if (iterations > limits.iterations) stopped = "iterations";
        else if (performance.now() - startedAt > limits.seconds * 1000) stopped = "seconds";
        if (stopped !== "no") event.interrupt();
      },
      [callbackType.mipImprovingSolution](event) {
        limits.onImproved?.(
          event.data.objective_function_value ?? Infinity,
          event.data.mip_dual_bound ?? -Infinity,
        );
      },
    });
    const solved = model.info.get("primal_solution_status") === solutionStatus.feasible;
    return {
      values: solved ? model.getSolution().colValue : null,
      cost: solved ? model.getObjectiveValue() : Infinity,
      bound: Number(model.info.get("mip_dual_bound")),
      iterations: Math.max(iterations, Number(model.info.get("simplex_iteration_count"))),
      stopped,
    };
  } finally {
    model.dispose();
  }
}
