counter.increment();
counter.increment(2);
[counter.value, Object.keys(counter), JSON.stringify(counter)];
