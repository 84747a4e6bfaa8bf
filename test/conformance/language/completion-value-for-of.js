for (const x of [1, 2, 3]) { x * 2; if (x === 2) break; }
