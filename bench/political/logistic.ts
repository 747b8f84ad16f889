/** A row as sparse columns and values, with its label. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly label: 0 | 1;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const dot = ({ columns, values }: SparseRow, weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < columns.length; i += 1) sum += (values[i] ?? 0) * (weights[columns[i] ?? 0] ?? 0);
  return sum;
};

/**
 * Fits logistic regression with an L2 penalty by full-batch accelerated gradient descent: no sampling, no randomness.
 *
 * @param penalties - penalty of each column; 0 leaves it free
 * @param signs - 1 keeps a column's weight from going below 0, -1 from going above, 0 leaves it
 */
export function fitLogistic(
  rows: readonly SparseRow[],
  penalties: Float64Array,
  signs: readonly (1 | -1 | 0)[],
  steps: number,
): Float64Array {
  const size = penalties.length;
  const norm = Math.max(...rows.map(({ values }) => values.reduce((sum, x) => sum + x * x, 0)));
  const step = 1 / (norm / 4 + Math.max(...penalties));
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let t = 0; t < steps; t += 1) {
    const gradient = penalties.map((penalty, j) => penalty * (ahead[j] ?? 0));
    for (const row of rows) {
      const error = (sigmoid(dot(row, ahead)) - row.label) / rows.length;
      for (let i = 0; i < row.columns.length; i += 1) {
        const column = row.columns[i] ?? 0;
        gradient[column] = (gradient[column] ?? 0) + error * (row.values[i] ?? 0);
      }
    }
    const next = ahead.map((w, j) => {
      const moved = w - step * (gradient[j] ?? 0);
      if (signs[j] === 1) return Math.max(0, moved);
      return signs[j] === -1 ? Math.min(0, moved) : moved;
    });
    const momentum = t / (t + 3);
    ahead = next.map((w, j) => w + momentum * (w - (weights[j] ?? 0)));
    weights = next;
  }
  return weights;
}
