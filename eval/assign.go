package eval

import "math"

// pair joins the i-th of one list with the j-th of another.
type pair struct{ i, j int }

// assign joins n things with m others one to one, so that the sum of the weights is as large as
// can be. Weights of 0 or less never join. It is the Hungarian method: O(size³), exact.
func assign(n, m int, weight func(i, j int) float64) []pair {
	size := max(n, m)
	cost := func(i, j int) float64 {
		if i >= n || j >= m {
			return 0
		}
		return -max(weight(i, j), 0)
	}
	// Rows and columns count from 1; column 0 holds the row that is being placed.
	u, v := make([]float64, size+1), make([]float64, size+1)
	row, way := make([]int, size+1), make([]int, size+1)
	for i := 1; i <= size; i++ {
		row[0] = i
		place(size, cost, u, v, row, way)
	}
	var pairs []pair
	byRow := make([]int, size+1)
	for j := 1; j <= size; j++ {
		byRow[row[j]] = j
	}
	for i := 1; i <= n; i++ {
		if j := byRow[i]; j <= m && weight(i-1, j-1) > 0 {
			pairs = append(pairs, pair{i - 1, j - 1})
		}
	}
	return pairs
}

// place finds the cheapest way to give row[0] a column and moves the rows along it.
func place(size int, cost func(i, j int) float64, u, v []float64, row, way []int) {
	least := make([]float64, size+1)
	for j := range least {
		least[j] = math.Inf(1)
	}
	used := make([]bool, size+1)
	at := 0
	for row[at] != 0 {
		used[at] = true
		delta, next := math.Inf(1), 0
		for j := 1; j <= size; j++ {
			if used[j] {
				continue
			}
			if c := cost(row[at]-1, j-1) - u[row[at]] - v[j]; c < least[j] {
				least[j], way[j] = c, at
			}
			if least[j] < delta {
				delta, next = least[j], j
			}
		}
		for j := 0; j <= size; j++ {
			if used[j] {
				u[row[j]] += delta
				v[j] -= delta
			} else {
				least[j] -= delta
			}
		}
		at = next
	}
	for at != 0 {
		row[at] = row[way[at]]
		at = way[at]
	}
}
