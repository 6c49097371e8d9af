/** Weights w that bring `features . w` nearest to the targets, large weights being punished by `ridge`. */
export class Ridge {
  readonly #size: number;
  readonly #products: Float64Array;
  readonly #targets: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#products = new Float64Array(size * size);
    this.#targets = new Float64Array(size);
  }

  add(features: Float64Array, target: number, weight: number): void {
    const size = this.#size;
    for (let i = 0; i < size; i++) {
      const x = (features[i] ?? 0) * weight;
      if (x === 0) continue;
      for (let j = 0; j <= i; j++)
        this.#products[i * size + j] = (this.#products[i * size + j] ?? 0) + x * (features[j] ?? 0);
      this.#targets[i] = (this.#targets[i] ?? 0) + x * target;
    }
  }

  /** The weights, by Cholesky decomposition. */
  solve(ridge: number): number[] {
    const n = this.#size;
    const at = (i: number, j: number): number => this.#products[i * n + j] ?? 0;
    const lower = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        let sum = at(i, j) + (i === j ? ridge * (i === 0 ? 1e-6 : 1) + 1e-6 : 0);
        for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
        lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lower[j * n + j] ?? 1);
      }
    const half: number[] = [];
    for (let i = 0; i < n; i++) {
      let sum = this.#targets[i] ?? 0;
      for (let k = 0; k < i; k++) sum -= (lower[i * n + k] ?? 0) * (half[k] ?? 0);
      half.push(sum / (lower[i * n + i] ?? 1));
    }
    const weights: number[] = Array.from({ length: n }, () => 0);
    for (let i = n - 1; i >= 0; i--) {
      let sum = half[i] ?? 0;
      for (let k = i + 1; k < n; k++) sum -= (lower[k * n + i] ?? 0) * (weights[k] ?? 0);
      weights[i] = sum / (lower[i * n + i] ?? 1);
    }
    return weights;
  }
}
