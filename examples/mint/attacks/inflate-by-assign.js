// Mass assignment from a record, in which `_balance` is ordinary data.
Object.assign(mine, JSON.parse('{ "_balance": 1000000 }'));
