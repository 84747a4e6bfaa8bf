const heir = Object.create(talker, { allowed: { value: () => true } });
(async () => await heir)().then(escaped, (error) => escaped(error.name));
Promise.resolve(heir).then(escaped, (error) => escaped(error.name));
