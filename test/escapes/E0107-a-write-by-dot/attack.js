tries(() => { safe.locked = false; return safe.open(); });
