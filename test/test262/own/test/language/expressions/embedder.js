/*---
description: a domain has no other realms
---*/
assert.sameValue(typeof $262.createRealm().global, "object", "a realm");
